import 'server-only'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'

/** Puts the mail with an expert's personal link in the outbox. The token leaves the process only in this mail. */
export function sendExpertLink(
  tx: Tx,
  expert: {
    readonly name: string
    readonly email: string
    readonly locale: string
    readonly reference: string
  },
  token: string,
) {
  return enqueueMail(tx, {
    kind: 'weighingInvitation',
    recipient: expert.email,
    locale: expert.locale,
    payload: {
      name: expert.name,
      reference: expert.reference,
      link: `${env.APP_URL}/${expert.locale}/weigh/${token}`,
    },
  })
}
