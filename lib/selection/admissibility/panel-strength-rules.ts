import {
  type DeclaringMember,
  doesJudge,
  isOffPanel,
  mayJudge,
  type PanelStanding,
} from '../panel/standing-rules'

/** Who of those present may judge a bid. */
export const judgesOf = (
  standing: PanelStanding,
  members: readonly DeclaringMember[],
  bidId: string,
) =>
  members.filter(
    ({ userId, role, absentAt }) =>
      doesJudge(role) && absentAt === null && mayJudge(standing, { userId, bidId }),
  )

/** One chair who still takes part, and for each bid at least one member who may judge it. */
export const hasWorkingPanel = (
  standing: PanelStanding,
  members: readonly DeclaringMember[],
  bidIds: readonly string[],
): boolean =>
  members.some(({ userId, role }) => role === 'chair' && !isOffPanel(standing, userId)) &&
  bidIds.every((bidId) => judgesOf(standing, members, bidId).length > 0)
