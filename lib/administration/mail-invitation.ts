import 'server-only'
import type { Tx } from '../platform/db'
import { env } from '../platform/env'
import { newToken, sha256 } from '../platform/hash'
import { enqueueMail } from '../platform/outbox'

export type InvitationMail = {
  readonly name: string
  readonly email: string
  readonly locale: string
  readonly invitedBy: string
  readonly organisation: string
}

/** Puts the mail with a new link in the outbox and gives the hash by which the link will be known. */
export async function mailInvitation(tx: Tx, mail: InvitationMail): Promise<string> {
  const { email, locale, ...texts } = mail
  const token = newToken()
  const link = `${env.APP_URL}/${locale}/accept-invitation/${token}`
  await enqueueMail(tx, {
    kind: 'invitation',
    recipient: email,
    locale,
    payload: { ...texts, link },
  })
  return sha256(token)
}
