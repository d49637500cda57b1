import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { currentActor } from '../platform/actor'
import { env } from '../platform/env'
import { defineQuery } from '../platform/query'
import { type Actor, anyone } from '../shared/actor'

export type MailboxMail = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
  readonly sentAt: Date
}

/** In a demonstration a visitor opens the mailbox as its administrator would. */
const demoReader: Actor = { ...anyone, kind: 'user', roles: ['administrator'] }

/** The latest hundred mails of the local mailbox. There is none where a mail server sends them. */
export const listMailbox = defineQuery({
  name: 'administration.list-mailbox',
  input: z.undefined(),
  actor: async () => (env.DEMO ? demoReader : currentActor()),
  authorize: allow('mailbox.view'),
  read: async (reader): Promise<readonly MailboxMail[] | null> => {
    if (env.SMTP_URL) return null
    return reader.mailboxMessage.findMany({ orderBy: { sentAt: 'desc' }, take: 100 })
  },
})
