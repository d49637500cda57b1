import 'server-only'
import type { Reader } from '../../platform/db'
import { hasReached, type TenderState } from './tender-states-rules'

/** What those outside are told of a procedure after the closing; ISO 8601, null before each. */
export type NoticeProgress = {
  readonly openedAt: string | null
  readonly standstillEndsAt: string | null
  readonly award: { readonly applicant: string; readonly at: string } | null
}

/** Reads how far a procedure has come, in what may be told to everybody: no number of bids, no name but the winner's. */
export async function readNoticeProgress(
  reader: Reader,
  tender: {
    readonly id: string
    readonly state: TenderState
    readonly standstillEndsAt: Date | null
  },
): Promise<NoticeProgress> {
  const { id: tenderId, state, standstillEndsAt } = tender
  const opening = await reader.opening.findUnique({
    where: { tenderId_envelope: { tenderId, envelope: 'technical' } },
    select: { confirmedAt: true },
  })
  const award = await reader.award.findUnique({
    where: { tenderId },
    select: { awardedAt: true, bid: { select: { applicantName: true } } },
  })
  const isNotified = hasReached(state, 'notified')
  return {
    openedAt: opening?.confirmedAt?.toISOString() ?? null,
    standstillEndsAt: (isNotified && standstillEndsAt?.toISOString()) || null,
    award: award && { applicant: award.bid.applicantName, at: award.awardedAt.toISOString() },
  }
}
