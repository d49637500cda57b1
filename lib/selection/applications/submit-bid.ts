import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand, type Occasion } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import { seal, signText } from '../../platform/sealing'
import { canonicalJson } from '../../shared/canonical-json'
import { fail, type Result, succeed } from '../../shared/result'
import { maySubmit, type SealedBidState, stateAfter } from './application-rules'
import { submitBidInput } from './application-schema'
import { applicationSubject } from './application-subject'
import { submissionProblems } from './completeness-rules'
import { damagedFiles } from './damaged-files'
import { type EnvelopeTexts, envelopeTexts } from './envelope-texts'
import {
  type ApplicantBid,
  type ApplicantFile,
  type Application,
  filesOf,
  loadApplicationForChange,
} from './load-application'
import { type ReceiptContent, timeWithOffset } from './receipt-rules'
import { envelopeKey, sealedPlace } from './sealed-place-rules'

type Facts = Application & { readonly damaged: readonly string[] }

type Change = EnvelopeTexts & {
  readonly tenderId: string
  readonly bid: ApplicantBid
  readonly files: readonly ApplicantFile[]
  readonly application: Application
  readonly number: number
  readonly isLate: boolean
  readonly state: SealedBidState
}

/**
 * Seals both envelopes as they stand and gives a signed receipt. The server's clock alone says whether it is in time; from
 * the instant of closing it is late: on record, never opened, and never in the place of one that came in time.
 */
export const submitBid = defineCommand({
  name: 'selection.submit-bid',
  input: submitBidInput,
  idempotencyKey: ({ tenderId, key }) => `${tenderId} ${key}`,
  async load(tx, { tenderId }, actor): Promise<Facts | null> {
    const application = await loadApplicationForChange(tx, tenderId, actor)
    if (!application) return null
    return { ...application, damaged: await damagedFiles(tx, tenderId, application.bid) }
  },
  authorize: allow('application.own'),
  decide,
  save,
  audit: ({ tenderId, bid, number, isLate, technicalHash, financialHash }) =>
    applicationSubject(bid.id, { tenderId, number, isLate, technicalHash, financialHash }),
})

function decide(
  application: Facts,
  input: { readonly tenderId: string; readonly version: number },
  { now }: Occasion,
): Result<Change> {
  const open = maySubmit(application, now)
  if (!open.ok) return open
  const { bid, damaged } = application
  if (!bid?.declaredAt) return fail('declaration-needed')
  if (bid.version !== input.version) return fail('stale-version')
  if (damaged.length > 0) return fail('file-unreadable')
  const problems = submissionProblems({
    isDeclared: true,
    criteria: application.domains.flatMap(({ criteria }) => criteria),
    technical: bid.technical,
    financial: bid.financial,
    files: filesOf(bid, 'technical'),
  })
  if (Object.keys(problems).length > 0) return fail('envelope-incomplete', problems)
  const { isLate } = open.value
  return succeed({
    ...envelopeTexts(application, bid),
    tenderId: input.tenderId,
    bid,
    files: [...filesOf(bid, 'technical'), ...filesOf(bid, 'financial')],
    application,
    number: bid.lastNumber + 1,
    isLate,
    state: stateAfter(bid.state, isLate),
  })
}

async function save(tx: Tx, change: Change, { actor, now }: Occasion) {
  const { tenderId, bid, files, number, isLate, state } = change
  const id = `submission-${randomUUID()}`
  const receipt = canonicalJson(receiptOf(change, actor.name, now))
  const sealed = (envelope: 'technical' | 'financial') =>
    seal(Buffer.from(change[envelope]), {
      key: envelopeKey(tenderId, envelope),
      place: sealedPlace.submission(id, envelope),
    })
  await tx.submission.create({
    data: {
      ...{ id, sealedBidId: bid.id, number, submittedAt: now, isLate, receipt },
      technical: sealed('technical'),
      financial: sealed('financial'),
      technicalHash: change.technicalHash,
      financialHash: change.financialHash,
      receiptSignature: signText(receipt),
      submittedById: actor.id,
    },
  })
  await tx.sealedFile.updateMany({
    where: { id: { in: files.map((file) => file.id) }, submittedAt: null },
    data: { submittedAt: now },
  })
  await tx.sealedBid.update({
    where: { id: bid.id },
    data: { state, withdrawnAt: null, version: { increment: 1 } },
  })
  return { number, isLate, receiptHash: sha256(receipt) }
}

const receiptOf = (
  { application, files, number, isLate, technicalHash, financialHash }: Change,
  submittedBy: string,
  now: Date,
): ReceiptContent => ({
  format: 'adjudica-receipt/1',
  organisation: application.published.tender.organisation,
  tender: {
    reference: application.published.tender.reference,
    noticeId: application.noticeId,
    version: application.noticeVersion,
  },
  applicant: application.applicantName,
  submittedBy,
  number,
  submittedAt: now.toISOString(),
  localTime: timeWithOffset(now, application.published.tender.timeZone),
  timeZone: application.published.tender.timeZone,
  closesAt: application.closesAt?.toISOString() ?? application.published.terms.closesAt,
  isLate,
  technicalHash,
  financialHash,
  files: files.map(({ envelope, byteLength, sha256: hash }) => ({
    envelope,
    byteLength,
    sha256: hash,
  })),
})
