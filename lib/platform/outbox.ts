import 'server-only'
import { randomUUID } from 'node:crypto'
import type { JsonInput, Tx } from './db'

/**
 * A mail to send after the commit. `kind`, in camelCase, names its texts in the messages: `mail.<kind>.subject`
 * and `mail.<kind>.text` (plain text; a blank line parts paragraphs), both with the payload as arguments.
 */
export type Mail = {
  readonly kind: string
  readonly recipient: string
  readonly locale: string
  /** Values for the texts. Links belong here; health data never does. */
  readonly payload: Readonly<Record<string, string | number>>
}

/** Puts a mail in the outbox inside the change's transaction: sent if and only if the change commits. */
export async function enqueueMail(tx: Tx, mail: Mail) {
  const payload: JsonInput = { ...mail.payload }
  await tx.outboxMessage.create({ data: { id: randomUUID(), ...mail, payload } })
}
