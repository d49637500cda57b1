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

/**
 * In a formal procedure requirements are left to the findings on them, bids that were excluded or withdrawn are not
 * judged, and what a bidder says of a rated criterion is no level.
 */
function factsOf(record: DossierRecord): EvaluationFacts {
  const { criteria, bids, evaluators, tender, procedure } = record
  const isFormal = procedure.kind === 'formal'
  const aggregation = isFormal ? procedure.terms?.aggregation : tender.ratingAggregation
  const rated = new Set(
    criteria.domains.flatMap((domain) =>
      domain.criteria.flatMap(({ id, valueFunction }) =>
        isFormal && valueFunction?.kind === 'rating' ? [id] : [],
      ),
    ),
  )
  const judged = bids.filter(
    ({ state }) => !isFormal || (state !== 'excluded' && state !== 'withdrawn'),
  )
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
        knockOut === null || isFormal ? [] : [{ id, code, title, rule: knockOut }],
      ),
    ),
    bids: judged.map((bid) => bidFacts(bid, rated, aggregation === 'consensus')),
    evaluatorIds: evaluators,
    aggregation: aggregation === 'mean' ? 'mean' : 'median',
  }
}

function bidFacts(
  { id, letter, name, evidence, ratings, agreed }: DossierRecord['bids'][number],
  rated: ReadonlySet<string>,
  isConsensus: boolean,
): BidFacts {
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
    evidence: new Map(
      evidence
        .filter(({ criterion }) => !rated.has(criterion))
        .map((row) => [row.criterion, readEvidence(row)]),
    ),
    ratings: byCriterion,
    agreed: new Map(isConsensus ? agreed.map(({ criterion, level }) => [criterion, level]) : []),
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
