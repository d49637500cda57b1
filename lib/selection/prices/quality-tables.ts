import 'server-only'
import { evaluateBids } from '../ranking/evaluation-rules'
import type { RankingView } from '../ranking/ranking-view'
import type { QualityTable } from './sensitivity-rules'

type Aggregated = {
  readonly kind: 'mean' | 'median' | 'consensus'
  readonly table: QualityTable
}

/** The values behind quality as they count, and under every way in which the levels of several evaluators become one. */
export function qualityTables({ loaded, ranking }: RankingView): {
  readonly table: QualityTable
  readonly aggregations: readonly Aggregated[]
} | null {
  const official = loaded.weightSets.find(({ id }) => id === loaded.lock?.weightSetId)
  if (!ranking || !official?.shares) return null
  const { facts } = loaded
  const frame = {
    bidIds: facts.bids.map(({ id }) => id),
    criterionIds: facts.criteria.map(({ id }) => id),
    weights: official.shares,
  }
  const tableOf = ({ cells }: typeof ranking.evaluation): QualityTable => ({
    ...frame,
    values: cells.map((row) => row.map(({ value }) => value)),
  })
  const table = tableOf(ranking.evaluation)
  const isRated = ranking.evaluation.cells.some((row) =>
    row.some(({ scores }) => scores.length > 1),
  )
  if (!isRated) return { table, aggregations: [] }
  const withoutAgreed = facts.bids.map(({ agreed: _, ...bid }) => bid)
  const rules = ['mean', 'median'] as const
  return {
    table,
    aggregations: [
      ...rules.map((kind) => ({
        kind,
        table: tableOf(evaluateBids({ ...facts, bids: withoutAgreed, aggregation: kind })),
      })),
      ...(loaded.tender.aggregation === 'consensus' ? [{ kind: 'consensus' as const, table }] : []),
    ],
  }
}
