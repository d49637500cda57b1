import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '../db'
import type { ComposedMail } from './compose-mail'

/** Keeps a mail in the database, for the mailbox page to show. */
export async function keepInMailbox(mail: ComposedMail): Promise<void> {
  await db.mailboxMessage.create({ data: { id: randomUUID(), ...mail, sentAt: new Date() } })
}
