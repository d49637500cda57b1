import type { getTranslations } from 'next-intl/server'
import { InvitationActs } from '@/components/administration/invitation-acts'
import { Chip } from '@/components/ui/chip'
import { RelativeTime } from '@/components/ui/relative-time'
import type { TableRow } from '@/components/ui/table/table-model'
import type { InvitationRow } from '@/lib/administration/list-invitations'
import { resendInvitationAction, revokeInvitationAction } from '../actions'

type Translate = Awaited<ReturnType<typeof getTranslations<never>>>

const tones = { open: 'accent', accepted: 'good', revoked: 'neutral', expired: 'caution' } as const

/** An invitation as a row of the register. */
export function invitationRow(invitation: InvitationRow, t: Translate): TableRow {
  const { id, version, name, email, state, invitedAt, expiresAt, canResend } = invitation
  const stateText = t(`administration.invitations.states.${state}`)
  return {
    id,
    name,
    muted: state === 'revoked',
    cells: {
      name,
      email: { value: email, node: <span className="[overflow-wrap:anywhere]">{email}</span> },
      roles: invitation.roles.map((role) => t(`enums.role.${role}`)).join(', '),
      state: {
        value: stateText,
        key: state,
        node: <Chip tone={tones[state]}>{stateText}</Chip>,
      },
      invitedBy: invitation.invitedBy,
      invitedAt: { value: invitedAt.getTime(), node: <RelativeTime at={invitedAt} /> },
      expiresAt: { value: expiresAt.getTime(), node: <RelativeTime at={expiresAt} /> },
      act: {
        value: null,
        node: canResend ? (
          <InvitationActs
            invitationId={id}
            version={version}
            email={email}
            resend={resendInvitationAction}
            revoke={revokeInvitationAction}
          />
        ) : null,
      },
    },
  }
}
