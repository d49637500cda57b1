import { fail, type Result, succeed } from '../shared/result'

/** How long the link in the mail works. */
export const invitationLifeMs = 7 * 24 * 60 * 60_000

export type InvitationDates = {
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  readonly revokedAt: Date | null
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired'

/** Where an invitation stands. Pure. */
export function invitationState(invitation: InvitationDates, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'accepted'
  if (invitation.revokedAt) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}

/** Whether the link of an invitation may still be used. Pure. */
export function judgeInvitationLink(invitation: InvitationDates, now: Date): Result<null> {
  switch (invitationState(invitation, now)) {
    case 'open':
      return succeed(null)
    case 'accepted':
      return fail('link-used')
    case 'revoked':
      return fail('link-revoked')
    case 'expired':
      return fail('link-expired')
  }
}
