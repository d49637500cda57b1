import 'server-only'
import { db } from '../db'
import { log } from '../log'
import { composeMail } from './compose-mail'
import { type MailTransport, mailTransport } from './mail-transport'

/** After so many failures a mail is left lying, for the health page to count and a person to look at. */
export const lastAttempt = 12

/** While it is being sent, a mail belongs to one worker; if that worker dies, it is free again after this. */
const leaseMs = 5 * 60_000

type ClaimedMail = {
  readonly id: string
  readonly kind: string
  readonly recipient: string
  readonly locale: string
  readonly payload: unknown
  readonly attempts: number
}

/**
 * Sends the oldest mail that is due; false when none is. Several workers may run at once: each takes a
 * different mail (`for update skip locked`). Every mail leaves at least once; after a crash between sending
 * and noting it, twice. A sent mail forgets its values, which hold the secret of a link.
 */
export async function deliverNextMail(
  now: Date,
  transport: MailTransport = mailTransport,
): Promise<boolean> {
  const mail = await claimMail(now)
  if (!mail) return false
  try {
    await transport(await composeMail(mail))
    await db.outboxMessage.update({
      where: { id: mail.id },
      data: { sentAt: new Date(), payload: {}, lastFailure: null },
    })
  } catch (error) {
    await noteFailure(mail, error, now)
  }
  return true
}

async function claimMail(now: Date): Promise<ClaimedMail | undefined> {
  const leasedUntil = new Date(now.getTime() + leaseMs)
  const rows = await db.$queryRaw<ClaimedMail[]>`
    update outbox_message set attempts = attempts + 1, not_before = ${leasedUntil}
    where id = (
      select id from outbox_message
      where sent_at is null and not_before <= ${now} and attempts < ${lastAttempt}
      order by created_at, id limit 1 for update skip locked)
    returning id, kind, recipient, locale, payload, attempts`
  return rows[0]
}

/** The error's class and code are kept and logged; its message is not, for it may quote an address. */
async function noteFailure({ id, kind, attempts }: ClaimedMail, error: unknown, now: Date) {
  log.fault('mail.failed', error, { mailId: id, kind, attempts })
  const name = error instanceof Error ? error.name : 'unknown'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  await db.outboxMessage.update({
    where: { id },
    data: {
      notBefore: new Date(now.getTime() + waitMs(attempts)),
      lastFailure: [name, code].filter(Boolean).join(' '),
    },
  })
}

/**
 * How long to wait after the nth failure: half a minute, doubled each time, at most six hours.
 *
 * @example
 * waitMs(3) // => 120000
 */
export const waitMs = (attempts: number): number =>
  Math.min(30_000 * 2 ** (attempts - 1), 6 * 60 * 60_000)
