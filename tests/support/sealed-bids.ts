import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import { sha256 } from '../../lib/platform/hash'
import { seal, signText } from '../../lib/platform/sealing'
import type {
  FinancialContent,
  TechnicalContent,
} from '../../lib/selection/applications/envelope-schema'
import { envelopeKey, sealedPlace } from '../../lib/selection/applications/sealed-place-rules'
import { canonicalJson } from '../../lib/shared/canonical-json'
import { aUser } from './test-database'

type Where = { readonly tenderId: string; readonly organisationId: string }

/** An applicant with one person who signs in for it. */
export async function anApplicant({ organisationId }: Where, name: string, locale = 'en') {
  const id = `applicant-${randomUUID()}`
  await db.applicant.create({
    data: { id, organisationId, name, country: 'PT', identifier: 'NIPC 500', locale },
  })
  const user = await aUser({
    organisationId,
    roles: ['applicant_user'],
    name: 'Bea Bidder',
    locale,
  })
  await db.user.update({ where: { id: user.id }, data: { applicantId: id } })
  return { applicantId: id, user, name }
}

type BidWishes = {
  readonly state?: 'sealed' | 'late' | 'withdrawn'
  /** How long before the closing it came; after it where negative. */
  readonly minutesBefore?: number
  readonly isLate?: boolean
  readonly answers?: TechnicalContent['answers']
  /** Bytes of one technical and one financial document. */
  readonly files?: { readonly technical: string; readonly financial: string }
  readonly amountMinor?: number
}

/** A sealed bid with one submission, exactly as a portal must leave it. */
export async function aSealedBid(where: Where, name: string, wishes: BidWishes = {}) {
  const { tenderId } = where
  const { state = 'sealed', minutesBefore = 60, isLate = state === 'late' } = wishes
  const applicant = await anApplicant(where, name)
  const { applicantId, user } = applicant
  const { closesAt } = await db.procedureTerms.findUniqueOrThrow({ where: { tenderId } })
  const submittedAt = new Date((closesAt?.getTime() ?? 0) - minutesBefore * 60_000)
  const sealedBidId = `sealed-${randomUUID()}`
  await db.sealedBid.create({
    data: {
      id: sealedBidId,
      tenderId,
      applicantId,
      state,
      withdrawnAt: state === 'withdrawn' ? submittedAt : null,
    },
  })
  const upload = (envelope: 'technical' | 'financial', text: string) =>
    aSealedFile({ tenderId, sealedBidId, envelope, at: submittedAt }, text)
  const texts = wishes.files ?? { technical: `${name} offers`, financial: `${name} asks` }
  const technicalFile = await upload('technical', texts.technical)
  const financialFile = await upload('financial', texts.financial)
  const technical: TechnicalContent = {
    format: 'adjudica-technical/1',
    tenderId,
    applicantId,
    answers: wishes.answers ?? [],
    files: [technicalFile],
  }
  const financial: FinancialContent = {
    format: 'adjudica-financial/1',
    tenderId,
    applicantId,
    currency: 'USD',
    amountMinor: wishes.amountMinor ?? 100_000,
    isTaxIncluded: true,
    taxRate: null,
    lines: [],
    files: [financialFile],
  }
  const submissionId = await aSubmission(
    sealedBidId,
    { technical, financial },
    {
      submittedAt,
      isLate,
      number: 1,
      submittedById: user.id,
    },
  )
  return { ...applicant, sealedBidId, submissionId, technical, financial }
}

type Submitted = {
  readonly submittedAt: Date
  readonly isLate: boolean
  readonly number: number
  readonly submittedById: string
}

/** One press of "Submit". */
export async function aSubmission(
  sealedBidId: string,
  contents: { readonly technical: TechnicalContent; readonly financial: FinancialContent },
  submitted: Submitted,
) {
  const id = `submission-${randomUUID()}`
  const text = {
    technical: canonicalJson(contents.technical),
    financial: canonicalJson(contents.financial),
  }
  const sealed = (envelope: 'technical' | 'financial') =>
    seal(Buffer.from(text[envelope]), {
      key: envelopeKey(contents.technical.tenderId, envelope),
      place: sealedPlace.submission(id, envelope),
    })
  const hashes = { technicalHash: sha256(text.technical), financialHash: sha256(text.financial) }
  const receipt = canonicalJson({ number: submitted.number, ...hashes })
  await db.submission.create({
    data: {
      id,
      sealedBidId,
      ...submitted,
      ...hashes,
      technical: sealed('technical'),
      financial: sealed('financial'),
      receipt,
      receiptSignature: signText(receipt),
    },
  })
  return id
}

type FilePlace = {
  readonly tenderId: string
  readonly sealedBidId: string
  readonly envelope: 'technical' | 'financial'
  readonly at: Date
}

async function aSealedFile({ tenderId, sealedBidId, envelope, at }: FilePlace, text: string) {
  const id = `file-${randomUUID()}`
  const bytes = Buffer.from(text)
  const listed = {
    id,
    name: `${envelope}.pdf`,
    mediaType: 'application/pdf',
    byteLength: bytes.length,
    pageCount: 3,
    sha256: sha256(bytes),
  }
  const key = envelopeKey(tenderId, envelope)
  await db.sealedFile.create({
    data: {
      id,
      sealedBidId,
      envelope,
      byteLength: listed.byteLength,
      sha256: listed.sha256,
      particulars: seal(Buffer.from(canonicalJson(listed)), {
        key,
        place: sealedPlace.fileParticulars(id),
      }),
      content: seal(bytes, { key, place: sealedPlace.fileContent(id) }),
      uploadedAt: at,
      submittedAt: at,
    },
  })
  return listed
}
