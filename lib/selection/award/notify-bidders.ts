import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { sha256 } from '../../platform/hash'
import { enqueueMail } from '../../platform/outbox'
import { dayIn, nextDay, startOfDay } from '../../shared/calendar-day'
import { canonicalJson } from '../../shared/canonical-json'
import { fail, succeed } from '../../shared/result'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { withReadiness } from '../report/load-standing-report'
import { moveTender } from '../report/move-tender'
import { loadTenderForChange } from '../tenders/load-tender'
import { letterContent, notifyBiddersInput } from './letter-schema'
import { loadLetterFacts } from './load-letter-facts'
import { sealLetters } from './seal-letters'
import { standstillOf, type WrittenLetter } from './write-letters-rules'

/** Sends every bidder its letter, all at once, exactly as they were read; the standstill begins the day after. */
export const notifyBidders = defineCommand({
  name: 'selection.notify-bidders',
  input: notifyBiddersInput,
  idempotencyKey: ({ tenderId, version }) => `${tenderId} ${version}`,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    if (!tender) return null
    const facts = await loadLetterFacts(tx, tender)
    return { ...(await withReadiness(tx, tender)), facts }
  },
  authorize: allow('letter.send'),
  decide(subject, { version, lettersHash }, { now }) {
    if (subject.version !== version) return fail('stale-version')
    const allowed = decideTransition(subject, 'notified', 'notify', { now, reason: '' })
    if (!allowed.ok) return allowed
    const { facts, timeZone } = subject
    if (!facts) return fail('wrong-state')
    const sealed = sealLetters(facts, now)
    if (sealed.lettersHash !== lettersHash) return fail('stale-version')
    const standstillStartsAt = startOfDay(nextDay(dayIn(now, timeZone)), timeZone)
    const standstillEndsAt = new Date(standstillOf(facts, now).endsAt)
    return succeed({ subject, letters: sealed.letters, standstillStartsAt, standstillEndsAt })
  },
  async save(tx, { subject, letters, standstillStartsAt, standstillEndsAt }, { actor, now }) {
    const { tenderId } = subject
    for (const letter of letters) {
      await sendLetter(tx, letter, { tenderId, sentById: actor.id, sentAt: now })
    }
    const version = await moveTender(tx, subject, {
      state: 'notified',
      notifiedAt: now,
      standstillStartsAt,
      standstillEndsAt,
    })
    return { version, letters: letters.length, standstillEndsAt: standstillEndsAt.toISOString() }
  },
  audit: ({ subject, standstillStartsAt, standstillEndsAt }, { letters }) => ({
    subjectType: 'tender',
    subjectId: subject.tenderId,
    detail: { letters, standstillStartsAt, standstillEndsAt },
  }),
})

type Sending = { readonly tenderId: string; readonly sentById: string; readonly sentAt: Date }

async function sendLetter(tx: Tx, letter: WrittenLetter, sending: Sending): Promise<void> {
  const { bidId, sealedBidId, applicantId } = letter
  const content = canonicalJson(letterContent.parse(letter.content))
  const { kind, locale, reference } = letter.content
  const id = `letter-${randomUUID()}`
  await tx.letter.create({
    data: {
      id,
      bidId,
      sealedBidId,
      kind,
      locale,
      content,
      contentHash: sha256(content),
      ...sending,
    },
  })
  if (applicantId === null) return
  const readers = await tx.user.findMany({
    where: { applicantId, deactivatedAt: null },
    select: { name: true, email: true, locale: true },
  })
  for (const reader of readers) {
    await enqueueMail(tx, {
      kind: 'letterSent',
      recipient: reader.email,
      locale: reader.locale,
      payload: {
        name: reader.name,
        reference,
        link: `${env.APP_URL}/${reader.locale}/applications/letters/${id}`,
      },
    })
  }
}
