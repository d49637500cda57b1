import 'server-only'
import type { InvitationDates } from '../administration/invitation-rules'
import type { Reader, Tx } from '../platform/db'
import { sha256 } from '../platform/hash'
import type { Role } from '../shared/actor'

export type InvitationLink = InvitationDates & {
  readonly id: string
  readonly organisationId: string
  /** What the person joins: the applicant where they will bid for one, else the organisation. */
  readonly organisation: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly locale: string
  /** For whom the person will bid; null for a colleague of the organisation. */
  readonly applicantId: string | null
}

/** The invitation that a link's token stands for, whatever its state; null where there is none. */
export async function loadInvitationLink(
  reader: Pick<Reader | Tx, 'invitation'>,
  token: string,
): Promise<InvitationLink | null> {
  const found = await reader.invitation.findUnique({
    where: { tokenHash: sha256(token) },
    include: {
      organisation: { select: { name: true } },
      applicant: { select: { name: true } },
    },
  })
  if (!found) return null
  const { organisation, applicant, ...link } = found
  return { ...link, organisation: applicant?.name ?? organisation.name }
}
