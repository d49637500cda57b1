import type { KnockOutVerdict } from '../../decision/values/knock-out'
import type { BidState } from '../bids/bid-transitions-rules'

/** What was found on one requirement of one bid. */
export type Finding = {
  readonly bidId: string
  readonly criterionId: string
  readonly verdict: KnockOutVerdict
  readonly confirmedById: string | null
}

/** A fail counts once a second person has confirmed it. */
export const isConfirmedFail = ({
  verdict,
  confirmedById,
}: Omit<Finding, 'bidId' | 'criterionId'>) => verdict === 'fail' && confirmedById !== null

/** One confirmed fail is enough. */
export const isExcluded = (findings: readonly Finding[], bidId: string) =>
  findings.some((finding) => finding.bidId === bidId && isConfirmedFail(finding))

/** Requirements of bids still in the race without a finding that stands: none, to clarify, or a fail of one person. */
export function openFindings(
  bidIds: readonly string[],
  criterionIds: readonly string[],
  findings: readonly Finding[],
): number {
  const verdictOf = new Map(
    findings.map(({ bidId, criterionId, verdict }) => [`${bidId} ${criterionId}`, verdict]),
  )
  const unsettled = (bidId: string) =>
    criterionIds.filter((criterionId) => verdictOf.get(`${bidId} ${criterionId}`) !== 'pass').length
  return bidIds
    .filter((bidId) => !isExcluded(findings, bidId))
    .reduce((sum, bidId) => sum + unsettled(bidId), 0)
}

/** Where each judged bid goes when scoring starts. A bid without requirements passes. */
export const sortBids = (
  bidIds: readonly string[],
  findings: readonly Finding[],
): readonly {
  readonly bidId: string
  readonly to: Extract<BidState, 'excluded' | 'admissible'>
}[] =>
  bidIds.map((bidId) => ({
    bidId,
    to: isExcluded(findings, bidId) ? ('excluded' as const) : ('admissible' as const),
  }))
