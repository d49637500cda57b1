/** What may become of a declaration: see `conflict-transitions-rules.ts`. */
export type ConflictState = 'requested' | 'none' | 'declared' | 'cleared' | 'restricted' | 'removed'

export type PanelRole = 'chair' | 'evaluator' | 'finance' | 'secretary' | 'observer'

/** What one member said of their links: in general where `bidId` is null, else with one bid. */
export type StandingDeclaration = {
  readonly userId: string
  readonly bidId: string | null
  readonly state: ConflictState
}

/** Everybody’s declarations in one tender, and how far a recusal reaches there, as published. */
export type PanelStanding = {
  readonly recusal: 'tender' | 'bid'
  readonly declarations: readonly StandingDeclaration[]
}

export type Place = { readonly userId: string; readonly bidId: string }

/**
 * How a member stands towards one bid: `clear` to judge it, `undeclared` while something is still to be said or reviewed,
 * `recused` where the review took them off it. A declaration that is not there has yet to be made.
 */
export type Standing = 'clear' | 'undeclared' | 'recused'

export function standingOf({ recusal, declarations }: PanelStanding, place: Place): Standing {
  const own = declarations.filter(({ userId }) => userId === place.userId)
  const isOut = own.some(
    ({ bidId, state }) =>
      (state === 'removed' && (recusal === 'tender' || bidId === null || bidId === place.bidId)) ||
      (state === 'restricted' && bidId === place.bidId),
  )
  if (isOut) return 'recused'
  const isClear = (bidId: string | null) =>
    own.some((said) => said.bidId === bidId && (said.state === 'none' || said.state === 'cleared'))
  return isClear(null) && isClear(place.bidId) ? 'clear' : 'undeclared'
}

/** Whether a member may judge a bid: no link in general nor with this bid, or cleared of it. */
export const mayJudge = (standing: PanelStanding, place: Place): boolean =>
  standingOf(standing, place) === 'clear'

/** Whether a member takes no part in the tender any more: no bid is left that they could judge. */
export const isOffPanel = ({ recusal, declarations }: PanelStanding, userId: string): boolean =>
  declarations.some(
    (said) =>
      said.userId === userId &&
      said.state === 'removed' &&
      (recusal === 'tender' || said.bidId === null),
  )

/** Who must declare: everybody on the panel but observers, who decide nothing. */
export const mustDeclare = (role: PanelRole) => role !== 'observer'

/** Who scores. */
export const doesJudge = (role: PanelRole) => role === 'chair' || role === 'evaluator'

export type DeclaringMember = {
  readonly userId: string
  readonly role: PanelRole
  readonly absentAt: Date | null
}

/**
 * Declarations that are still to be made or to be reviewed. Nobody waits for members who are absent on record or off the
 * panel.
 */
export function openDeclarations(
  standing: PanelStanding,
  members: readonly DeclaringMember[],
  bidIds: readonly string[],
): readonly { readonly userId: string; readonly bidId: string | null }[] {
  const stateOf = new Map(
    standing.declarations.map(({ userId, bidId, state }) => [`${userId} ${bidId}`, state]),
  )
  const isOpen = (userId: string, bidId: string | null) =>
    ['requested', 'declared'].includes(stateOf.get(`${userId} ${bidId}`) ?? 'requested')
  return members
    .filter(({ role, absentAt }) => mustDeclare(role) && absentAt === null)
    .filter(({ userId }) => !isOffPanel(standing, userId))
    .flatMap(({ userId }) =>
      [null, ...bidIds]
        .filter((bidId) => isOpen(userId, bidId))
        .map((bidId) => ({ userId, bidId })),
    )
}
