import { doesJudge, isOffPanel, type PanelRole, type PanelStanding } from '../panel/standing-rules'

/** A panel member, with what takes them out of a vote. */
export type PanelSeat = {
  readonly userId: string
  readonly name: string
  readonly role: PanelRole
  readonly isAbsent: boolean
}

export type Opinion = {
  readonly userId: string
  readonly opinion: 'approves' | 'dissents'
}

/**
 * Who must approve the report or dissent: the chair and the evaluators, without those whose absence is on record and
 * those recused from the tender. Where the published rules take a member out of one bid alone, they still vote on the
 * report.
 */
export const votingMembers = (
  seats: readonly PanelSeat[],
  standing: PanelStanding,
): readonly PanelSeat[] =>
  seats.filter(
    ({ userId, role, isAbsent }) => doesJudge(role) && !isAbsent && !isOffPanel(standing, userId),
  )

/** How many opinions are still to come; all of them where more members dissent than approve. */
export function missingApprovals(
  voting: readonly Pick<PanelSeat, 'userId'>[],
  opinions: readonly Opinion[],
): number {
  const given = opinions.filter(({ userId }) => voting.some((member) => member.userId === userId))
  const dissents = given.filter(({ opinion }) => opinion === 'dissents').length
  const isOutvoted = dissents * 2 > voting.length
  return isOutvoted || voting.length === 0
    ? Math.max(1, voting.length)
    : voting.length - given.length
}
