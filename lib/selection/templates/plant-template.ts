import 'server-only'
import { randomUUID } from 'node:crypto'
import { wholeInBasisPoints } from '../../decision/weights/published-weight-set'
import type { Tx } from '../../platform/db'
import { criterionColumns } from '../criteria/save-criterion'
import { printedTotalsOf } from './template-rules'
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
  for (const [position, set] of content.weightSets.entries()) {
    const printedTotal = printedTotalsOf(content.domains, set).criteria
    const isWhole = printedTotal === wholeInBasisPoints
    await tx.weightSet.create({
      data: {
        id: newId(),
        tenderId,
        name: set.name,
        method: set.method,
        source: set.source,
        printedTotal,
        provenance: set.printed.domains ? { printedDomains: set.printed.domains } : {},
        position,
        createdById: plantedById,
        weights: {
          createMany: {
            data: Object.entries(set.printed.criteria).flatMap(([code, printed]) => {
              const criterionId = idOf.get(code)
              const share = isWhole ? printed / wholeInBasisPoints : null
              return criterionId ? [{ criterionId, printed, share }] : []
            }),
          },
        },
      },
    })
  }
}
