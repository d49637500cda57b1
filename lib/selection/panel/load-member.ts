import 'server-only'
import type { Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import type { DeclaringMember } from './standing-rules'

export type MemberSubject = TenderSubject & {
  readonly member: DeclaringMember & {
    readonly name: string
    readonly email: string
    readonly locale: string
  }
}

/** A member of the panel of a tender of the organisation, the tender’s row in hand; null when there is none. */
export async function loadMemberForChange(
  tx: Tx,
  { tenderId, userId }: { readonly tenderId: string; readonly userId: string },
  organisationId: string,
): Promise<MemberSubject | null> {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  if (!tender) return null
  const seat = await tx.panelMember.findUnique({
    where: { tenderId_userId: { tenderId, userId } },
    select: {
      role: true,
      absentAt: true,
      user: { select: { name: true, email: true, locale: true } },
    },
  })
  if (!seat) return null
  const { role, absentAt, user } = seat
  return { ...tender, member: { userId, role, absentAt, ...user } }
}
