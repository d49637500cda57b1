import { doesJudge, isOffPanel, type PanelRole, type PanelStanding } from '../panel/standing-rules'
import { type ModerationCell, needsDiscussion } from './cell-rules'

/** Someone on the panel, with what decides whether they take part. */
export type PanelSeat = {
  readonly userId: string
  readonly name: string
  readonly role: PanelRole
  readonly absentAt: Date | null
}

export type StatedDissent = { readonly answer: string }

/** What the panel agreed on a cell, as far as closing it depends on it. */
export type Settled = { readonly dissents: readonly StatedDissent[] }

export type CellStanding = 'quiet' | 'open' | 'settled'

/**
 * Where a cell stands: `open` while it needs to be talked about and nothing is recorded, and while a dissent has no
 * answer; `quiet` where nobody needs to talk and nobody did.
 */
export function cellStanding(
  cell: Pick<ModerationCell, 'flags'>,
  settled: Settled | null,
): CellStanding {
  if (settled === null) return needsDiscussion(cell) ? 'open' : 'quiet'
  return settled.dissents.every(({ answer }) => answer !== '') ? 'settled' : 'open'
}

/** Who must confirm the record: all who judge, but those whose absence is on record and those off the panel. */
export const mustConfirm = (seat: PanelSeat, standing: PanelStanding) =>
  doesJudge(seat.role) && seat.absentAt === null && !isOffPanel(standing, seat.userId)

export type Confirmation = { readonly userId: string; readonly recordHash: string }

/** Those whose word on the record as it is now is still missing; a word on an earlier record has fallen away. */
export const missingConfirmations = (
  confirmers: readonly PanelSeat[],
  confirmations: readonly Confirmation[],
  recordHash: string,
): readonly PanelSeat[] =>
  confirmers.filter(
    ({ userId }) =>
      !confirmations.some((word) => word.userId === userId && word.recordHash === recordHash),
  )
