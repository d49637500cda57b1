import 'server-only'
import { defineCommand, type Occasion } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import { canonicalJson } from '../../shared/canonical-json'
import { Rejection, succeed } from '../../shared/result'
import { loadOpeningForChange, type OpeningSubject } from './load-opening'
import { openFinancial } from './open-financial'
import { openTechnical } from './open-technical'
import { allowOpening } from './opening-permission'
import { openingRecord } from './opening-record-schema'
import { decideConfirmation, openingMoves, type StandingOpening } from './opening-rules'
import { seenOpeningInput } from './opening-schema'
import { recordHead } from './record-head'

type Confirmed = { readonly subject: OpeningSubject; readonly opening: StandingOpening }

/**
 * The second of two people confirms, and with that the envelopes are opened: everything that is in them, what could not
 * be verified, and the record with its hash, in one transaction.
 */
export const confirmOpening = defineCommand({
  name: 'selection.confirm-opening',
  input: seenOpeningInput,
  // Every file of every bid is decrypted and held against its hash.
  timeoutMs: 300_000,
  idempotencyKey: ({ tenderId, envelope, version }) => `${tenderId} ${envelope} ${version}`,
  load: (tx, input, { organisationId }) => loadOpeningForChange(tx, input, organisationId),
  authorize: allowOpening,
  decide(subject, input, { actor, now }) {
    const decision = decideConfirmation(subject, input, actor, now)
    return decision.ok ? succeed({ subject, opening: decision.value }) : decision
  },
  async save(tx, confirmed, occasion) {
    await awaitSubmissions(tx, confirmed.subject)
    await moveTender(tx, confirmed.subject)
    const record = await openEnvelopes(tx, confirmed, occasion)
    const text = canonicalJson(record)
    const recordHash = sha256(text)
    await keepRecord(tx, confirmed, occasion, { record: text, recordHash })
    const { bids, notOpened } = record
    return {
      recordHash,
      opened: bids.length,
      notOpened: notOpened.length,
      faults: bids.reduce((total, bid) => total + bid.faults.length, 0),
    }
  },
  audit: ({ subject }, output) => ({
    subjectType: 'tender',
    subjectId: subject.tenderId,
    detail: { envelope: subject.envelope, ...output },
  }),
})

/** A submission of the last moment may still be on its way into the database: the opening waits for it. */
const awaitSubmissions = (tx: Tx, { tenderId }: OpeningSubject) =>
  tx.$queryRaw`select 1 from sealed_bid where tender_id = ${tenderId} for update`

async function moveTender(tx: Tx, { tenderId, version, envelope }: OpeningSubject) {
  const { count } = await tx.tender.updateMany({
    where: { id: tenderId, version },
    data: { state: openingMoves[envelope].to, version: version + 1 },
  })
  if (count === 0) throw new Rejection('stale-version')
}

async function openEnvelopes(tx: Tx, { subject, opening }: Confirmed, { actor, now }: Occasion) {
  const head = await recordHead(tx, subject, opening, { confirmer: actor.name, now })
  const found =
    subject.envelope === 'technical'
      ? await openTechnical(tx, subject, now)
      : await openFinancial(tx, subject, now)
  return openingRecord.parse({ ...head, ...found })
}

async function keepRecord(
  tx: Tx,
  { subject, opening }: Confirmed,
  { actor, now }: Occasion,
  written: { readonly record: string; readonly recordHash: string },
) {
  const { tenderId, envelope } = subject
  const { count } = await tx.opening.updateMany({
    where: { tenderId, envelope, version: opening.version, confirmedAt: null },
    data: {
      ...written,
      confirmedById: actor.id,
      confirmedAt: now,
      attendees: opening.presence,
      version: opening.version + 1,
    },
  })
  if (count === 0) throw new Rejection('stale-version')
}
