import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/db'
import { insertPrintedWeights } from '../criteria/insert-printed-weights'
import { criterionColumns } from '../criteria/save-criterion'
import type { TemplateContent } from './template-schema'

/**
 * Writes a template's domains, criteria and printed weight sets into a tender that has none. The sets stay as printed:
 * one that adds up to exactly 100 % can be used as it is, any other waits for its normalisation, an act of its own.
 */
export async function plantTemplate(
  tx: Tx,
  tenderId: string,
  content: TemplateContent,
  plantedById: string,
  newId: () => string = randomUUID,
): Promise<void> {
  const idOf = new Map<string, string>()
  for (const [position, { criteria, ...domain }] of content.domains.entries()) {
    const domainId = newId()
    await tx.domain.create({ data: { id: domainId, tenderId, position, ...domain } })
    await tx.criterion.createMany({
      data: criteria.map((criterion, place) => {
        const id = newId()
        idOf.set(criterion.code, id)
        return { id, tenderId, domainId, position: place, ...criterionColumns(criterion) }
      }),
    })
  }
  for (const [position, { name, source, printed }] of content.weightSets.entries()) {
    const entries = Object.entries(printed.criteria).map(
      ([code, weight]) => [idOf.get(code) ?? '', weight] as const,
    )
    await insertPrintedWeights(tx, {
      id: newId(),
      tenderId,
      name,
      source,
      printed: new Map(entries.filter(([id]) => id !== '')),
      provenance: printed.domains ? { printedDomains: printed.domains } : {},
      position,
      createdById: plantedById,
    })
  }
}
