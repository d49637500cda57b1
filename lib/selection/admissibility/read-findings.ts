import 'server-only'
import type { Reader } from '../../platform/db'

/** The bids that are being judged, the requirements, and what was found. */
export async function readFindings(reader: Reader, tenderId: string) {
  const bids = await reader.bid.findMany({
    where: { tenderId, state: 'opened' },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  const criteria = await reader.criterion.findMany({
    where: { tenderId, kind: 'knock_out' },
    select: { id: true },
  })
  const findings = await reader.knockOutFinding.findMany({
    where: { bid: { tenderId } },
    select: { bidId: true, criterionId: true, verdict: true, confirmedById: true },
  })
  return {
    bidIds: bids.map(({ id }) => id),
    criterionIds: criteria.map(({ id }) => id),
    findings,
  }
}
