import { readEvidence } from '../evidence/stored-evidence-rules'
import type { BidFacts, EvaluationFacts, WeightedCriterion } from '../ranking/evaluation-rules'
import type { RankingInput } from '../ranking/ranking-rules'
import type { DossierRecord, DossierWeightSet } from './dossier-schema'

/**
 * What the ranking is computed from, read out of a dossier. Null where the official set is not there or cannot be used.
 *
 * @throws ZodError where evidence is said to be provided and has no value
 */
export function rankingInputOf(record: DossierRecord): RankingInput | null {
  const facts = factsOf(record)
  const order = facts.criteria.map(({ id }) => id)
  const { sets, official } = record.weighting
  const weightSets = sets.map((set) => ({ id: set.id, shares: usableShares(set, order) }))
  const weights = weightSets.find(({ id }) => id === official.set)?.shares ?? null
  if (weights === null) return null
  return {
    facts,
    domainIds: record.criteria.domains.map(({ id }) => id),
    weights,
    missingValuePolicy: record.tender.missingValuePolicy,
    weightSets,
  }
}

function factsOf({ criteria, bids, evaluators, tender }: DossierRecord): EvaluationFacts {
  return {
    criteria: criteria.domains.flatMap((domain, index) =>
      domain.criteria.flatMap((criterion): WeightedCriterion[] => {
        const { id, code, title, valueFunction, minimumValue } = criterion
        return valueFunction === null
          ? []
          : [{ id, code, title, domain: index + 1, valueFunction, minimumValue }]
      }),
    ),
    knockOuts: criteria.domains.flatMap((domain) =>
      domain.criteria.flatMap(({ id, code, title, knockOut }) =>
        knockOut === null ? [] : [{ id, code, title, rule: knockOut }],
      ),
    ),
    bids: bids.map(bidFacts),
    evaluatorIds: evaluators,
    aggregation: tender.ratingAggregation,
  }
}

function bidFacts({
  id,
  letter,
  name,
  evidence,
  ratings,
}: DossierRecord['bids'][number]): BidFacts {
  const byCriterion = new Map<string, Map<string, number>>()
  for (const { evaluator, levels } of ratings) {
    for (const { criterion, level } of levels) {
      const given = byCriterion.get(criterion) ?? new Map<string, number>()
      byCriterion.set(criterion, given.set(evaluator, level))
    }
  }
  return {
    id,
    letter,
    name,
    evidence: new Map(evidence.map((row) => [row.criterion, readEvidence(row)])),
    ratings: byCriterion,
  }
}

/** Shares in the order asked for, adding up to 1; null where one is missing or the sum is another. */
function usableShares({ weights }: DossierWeightSet, order: readonly string[]) {
  const shareOf = new Map(weights.map(({ criterion, share }) => [criterion, share]))
  const known = order.map((id) => shareOf.get(id) ?? null).filter((share) => share !== null)
  const sum = known.reduce((total, share) => total + share, 0)
  const isComplete = known.length === order.length && order.length > 0 && Math.abs(sum - 1) < 1e-6
  return isComplete ? known.map((share) => share / sum) : null
}
