import { fail, type Result, succeed } from '../../shared/result'
import { decideTransition, type TransitionFacts } from '../procedure/tender-transitions-rules'
import type { PricesSubject } from './price-rules'
import { openFindings, rejectedBids, uncheckedCount } from './query-rules'

/** What stands between opened prices and their combination with quality. */
export type CombinationObstacles = {
  readonly uncheckedPrices: number
  readonly openQueries: number
  readonly remainingBids: number
}

export function combinationObstacles(
  subject: Pick<PricesSubject, 'offers' | 'terms' | 'queries'>,
): CombinationObstacles {
  return {
    uncheckedPrices: uncheckedCount(subject),
    openQueries: openFindings(subject).length,
    remainingBids: subject.offers.length - rejectedBids(subject).size,
  }
}

export type Combination = {
  readonly tenderId: string
  readonly version: number
  readonly ranked: readonly string[]
  readonly rejected: readonly string[]
}

/** Decides whether prices may be combined with quality: all checked, all questions decided, and a bid left. */
export function decideCombination(
  subject: PricesSubject &
    Pick<TransitionFacts, 'weightedCount' | 'undeclaredCount' | 'emptyDomainCount'>,
  version: number,
  now: Date,
): Result<Combination> {
  const facts = { ...subject, ...combinationObstacles(subject) }
  const allowed = decideTransition(facts, 'combined', 'combine', { now, reason: '' })
  if (!allowed.ok) return allowed
  if (subject.version !== version) return fail('stale-version')
  const out = rejectedBids(subject)
  const ids = subject.offers.map(({ bidId }) => bidId)
  return succeed({
    tenderId: subject.tenderId,
    version,
    ranked: ids.filter((id) => !out.has(id)),
    rejected: ids.filter((id) => out.has(id)),
  })
}
