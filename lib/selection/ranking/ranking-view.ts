import 'server-only'
import type { LoadedEvaluation } from './load-evaluation'
import { type Ranking, rankBids } from './ranking-rules'

/** Why there is no ranking yet; each names what has to be done first. */
export type NoRankingReason = 'no-criteria' | 'values-undeclared' | 'weights-not-locked' | 'no-bids'

/** A tender's evaluation with its ranking under the official weights, or why there is none yet. */
export type RankingView = {
  readonly loaded: LoadedEvaluation
  readonly ranking: Ranking | null
  readonly reason: NoRankingReason | null
}

/** The ranking of what was loaded, under its official weights. */
export function rankingView(loaded: LoadedEvaluation): RankingView {
  const reason = reasonForNone(loaded)
  const official = loaded.weightSets.find(({ id }) => id === loaded.lock?.weightSetId)
  const weights = official?.shares ?? null
  if (reason !== null || weights === null) {
    return { loaded, ranking: null, reason: reason ?? 'weights-not-locked' }
  }
  const ranking = rankBids({
    facts: loaded.facts,
    domainIds: loaded.domains.map(({ id }) => id),
    weights,
    missingValuePolicy: loaded.tender.missingValuePolicy,
    weightSets: loaded.weightSets,
  })
  return { loaded, ranking, reason: null }
}

function reasonForNone({ facts, undeclared, lock }: LoadedEvaluation): NoRankingReason | null {
  if (facts.criteria.length + undeclared.length === 0) return 'no-criteria'
  if (undeclared.length > 0) return 'values-undeclared'
  if (lock === null) return 'weights-not-locked'
  return facts.bids.length === 0 ? 'no-bids' : null
}
