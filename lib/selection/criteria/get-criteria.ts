import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { loadTender } from '../tenders/load-tender'
import { criteriaFreeze } from '../tenders/tender-rules'
import type { Dependents } from './criterion-schema'
import { type DomainNode, readCriteriaTree } from './read-criteria-tree'

/** The criteria of a tender, with the weights they have by every set and what hangs on each. */
export type CriteriaView = {
  readonly tenderId: string
  readonly reference: string
  readonly version: number
  readonly domains: readonly DomainNode[]
  readonly weightSets: readonly WeightColumn[]
  /** By criterion id. */
  readonly dependents: Readonly<Record<string, Dependents>>
  /** Experts who have sent their answers. */
  readonly answered: number
  /** Why nothing can be changed here, or null. */
  readonly freeze: 'weights-locked' | 'wrong-state' | null
  readonly canEdit: boolean
}

/** One weight set beside the tree: printed basis points, or computed shares. */
export type WeightColumn = {
  readonly id: string
  readonly name: LocalizedText
  readonly source: string
  readonly isOfficial: boolean
  /** Basis points as printed, by criterion id; empty for a computed set. */
  readonly printed: Readonly<Record<string, number>>
  /** Shares of 1 by criterion id; empty while a printed set is not normalised. */
  readonly shares: Readonly<Record<string, number>>
  readonly printedTotal: number | null
}

/** The criteria page of a tender. */
export const getCriteria = defineQuery({
  name: 'selection.get-criteria',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId }, actor): Promise<CriteriaView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (!tender) return null
    const freeze = criteriaFreeze(tender)
    return {
      tenderId,
      reference: tender.reference,
      version: tender.version,
      domains: await readCriteriaTree(reader, tenderId),
      weightSets: holds(actor, 'weights.view') ? await readWeightColumns(reader, tenderId) : [],
      dependents: await readDependents(reader, tenderId),
      answered: await reader.weighingExpert.count({ where: { tenderId, state: 'submitted' } }),
      freeze,
      canEdit: holds(actor, 'tender.edit') && freeze === null,
    }
  },
})

async function readWeightColumns(reader: Reader, tenderId: string) {
  const official = await reader.weightLock.findFirst({
    where: { tenderId },
    orderBy: { version: 'desc' },
    select: { weightSetId: true },
  })
  const sets = await reader.weightSet.findMany({
    where: { tenderId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      source: true,
      printedTotal: true,
      weights: { select: { criterionId: true, printed: true, share: true } },
    },
  })
  return sets.map(
    ({ id, name, source, printedTotal, weights }): WeightColumn => ({
      id,
      name: readLocalizedText(name),
      source,
      printedTotal,
      isOfficial: official?.weightSetId === id,
      printed: entriesOf(weights.map(({ criterionId, printed }) => [criterionId, printed])),
      shares: entriesOf(weights.map(({ criterionId, share }) => [criterionId, share])),
    }),
  )
}

const entriesOf = (entries: readonly (readonly [id: string, value: number | null])[]) =>
  Object.fromEntries(entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])))

async function readDependents(reader: Reader, tenderId: string) {
  const rows = await reader.criterion.findMany({
    where: { tenderId },
    select: { id: true, _count: { select: { weights: true, evidence: true, ratings: true } } },
  })
  return Object.fromEntries(rows.map(({ id, _count }) => [id, _count]))
}
