import type { DecisionProblem } from '../../decision/ranking/decision-problem'
import { computeAcceptability } from '../../decision/uncertainty/rank-acceptability'
import { type Ranking, type RankingInput, rankBids } from '../ranking/ranking-rules'
import { combinedOf, lowPricesOf } from './dossier-combined-rules'
import { rankingInputOf } from './dossier-evaluation-rules'
import type { DossierResults } from './dossier-results-schema'
import type { DossierRecord } from './dossier-schema'

/** Draws behind the acceptability of ranks: enough for two digits, and quick to repeat. */
const samples = 10_000
const seed = 1

/**
 * Every number of a dossier's results, recomputed from what is on record. Null where there is no ranking: the official
 * weights are missing or do not add up to 1.
 *
 * @throws ContractError or ZodError where the record cannot be computed with
 */
export function resultsOf(record: DossierRecord): DossierResults | null {
  const input = rankingInputOf(record)
  if (input === null) return null
  const ranking = rankBids(input)
  return {
    method: 'additive-value/1',
    criteria: input.facts.criteria.map(({ id }) => id),
    weights: [...input.weights],
    domainWeights: [...ranking.domainWeights],
    bids: bidResults(input, ranking),
    combined: combinedOf(record, input, ranking),
    lowPrices: lowPricesOf(record),
    order: [...ranking.additive.order],
    checks: checksOf(ranking),
  }
}

const bidResults = (
  { facts }: RankingInput,
  { evaluation, additive, byDomain }: Ranking,
): DossierResults['bids'] =>
  facts.bids.map(({ id }, i) => {
    const cells = evaluation.cells[i] ?? []
    const { verdict = 'clarify', reasons = [] } = evaluation.admissibility[i] ?? {}
    const { low = 0, high = 0 } = additive.bounds[i] ?? {}
    return {
      bid: id,
      values: cells.map(({ value }) => value),
      gaps: cells.map(({ gap }) => gap),
      verdict,
      reasons: reasons.map((reason) => ({ ...reason })),
      score: additive.scores[i] ?? null,
      low,
      high,
      contributions: [...(additive.contributions[i] ?? [])],
      domainContributions: [...(byDomain[i] ?? [])],
      rank: additive.ranks[i] ?? null,
    }
  })

function checksOf({ checks, additive }: Ranking): DossierResults['checks'] {
  if (checks === null) return null
  const { nearestRival } = checks
  return {
    criterionStability: checks.criterionStability.map((range) => ({ ...range })),
    domainStability: checks.domainStability.map((range) => ({ ...range })),
    nearestRival: nearestRival && { ...nearestRival, weights: [...nearestRival.weights] },
    underWeightSets: checks.underSets.map(({ id, scores, order }) => ({
      id,
      scores: [...scores],
      order: [...order],
    })),
    withoutEach: checks.withoutEach.map((removal) => ({ ...removal })),
    otherAggregation: checks.otherAggregation,
    topsis: checks.topsis && [...checks.topsis],
    promethee: [...checks.promethee],
    acceptability: acceptabilityOf(additive.ranked),
  }
}

function acceptabilityOf({ alternatives, values }: DecisionProblem) {
  const { rankAcceptability } = computeAcceptability({
    weights: { kind: 'uniform' },
    alternatives,
    values,
    samples,
    seed,
  })
  return {
    samples,
    seed,
    bids: [...alternatives],
    shares: rankAcceptability.map((row) => [...row]),
  }
}
