import { fail, type Result, succeed } from '../../shared/result'
import type { TenderProcedure } from '../procedure/tender-states-rules'

type RankedBid = { readonly bidId: string; readonly rank: number | null }

type Ranked<Row extends RankedBid> = {
  readonly rows: readonly Row[]
  readonly recommendedBidId: string | null
}

/** A reason for another bid than the first has to explain more. */
const longestOfShort = 60

/**
 * Which bid an award may go to. Formal: the recommended one and no other. Light: any ranked bid, with a longer reason
 * where it is not the first. A bid that is out can never win.
 */
export function decideAwardedBid<Row extends RankedBid>(
  combined: Ranked<Row> | null,
  procedure: TenderProcedure,
  { bidId, reason }: { readonly bidId: string; readonly reason: string },
): Result<Row> {
  const row = combined?.rows.find((found) => found.bidId === bidId)
  if (!row) return fail('not-found')
  if (row.rank === null) return fail('no-bid-left')
  if (row.bidId === combined?.recommendedBidId) return succeed(row)
  if (procedure === 'formal') return fail('wrong-state')
  return reason.length < longestOfShort
    ? fail('invalid-input', { reason: `validation.tooShort?minimum=${longestOfShort}` })
    : succeed(row)
}
