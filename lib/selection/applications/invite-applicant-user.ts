import 'server-only'
import { randomUUID } from 'node:crypto'
import { invitationLifeMs } from '../../administration/invitation-rules'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { newToken, sha256 } from '../../platform/hash'
import { enqueueMail } from '../../platform/outbox'

type ApplicantInvitation = {
  readonly organisationId: string
  readonly applicantId: string
  /** The applicant's name. */
  readonly organisation: string
  readonly invitedById: string
  readonly name: string
  readonly email: string
  readonly locale: string
  readonly kind: 'applicantWelcome' | 'applicantInvited'
  readonly now: Date
}

/** Makes a link by which somebody joins an applicant, and mails it. An older link to the same address ends. */
export async function inviteApplicantUser(tx: Tx, invitation: ApplicantInvitation) {
  const { organisationId, applicantId, invitedById, name, email, locale, kind, now } = invitation
  const open = { organisationId, email, acceptedAt: null, revokedAt: null }
  await tx.invitation.updateMany({
    where: { ...open, applicantId: { not: null } },
    data: { revokedAt: now, version: { increment: 1 } },
  })
  const token = newToken()
  await enqueueMail(tx, {
    kind,
    recipient: email,
    locale,
    payload: {
      name,
      organisation: invitation.organisation,
      link: `${env.APP_URL}/${locale}/accept-invitation/${token}`,
    },
  })
  await tx.invitation.create({
    data: {
      id: randomUUID(),
      ...{ organisationId, applicantId, email, name, locale, invitedById },
      roles: ['applicant_user'],
      tokenHash: sha256(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + invitationLifeMs),
    },
  })
}
