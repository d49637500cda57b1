import 'server-only'
import { sha256 } from '../../platform/hash'
import { canonicalJson } from '../../shared/canonical-json'
import { sealedAnswer } from './answer-rules'
import {
  type FinancialContent,
  financialContent,
  type TechnicalContent,
  technicalContent,
} from './envelope-schema'
import {
  type ApplicantBid,
  type ApplicantFile,
  type Application,
  filesOf,
} from './load-application'
import { readOffer } from './offer-rules'

/** Canonical JSON of both envelopes, and their hashes. */
export type EnvelopeTexts = {
  readonly technical: string
  readonly financial: string
  readonly technicalHash: string
  readonly financialHash: string
}

/** What a complete draft says, as it is sealed. */
export function envelopeTexts(application: Application, bid: ApplicantBid): EnvelopeTexts {
  const technical = canonicalJson(technicalContent.parse(technicalOf(application, bid)))
  const financial = canonicalJson(financialContent.parse(financialOf(application, bid)))
  return {
    technical,
    financial,
    technicalHash: sha256(technical),
    financialHash: sha256(financial),
  }
}

function technicalOf(
  { tenderId, applicantId, domains }: Application,
  bid: ApplicantBid,
): TechnicalContent {
  return {
    format: 'adjudica-technical/1',
    tenderId,
    applicantId,
    answers: domains
      .flatMap(({ criteria }) => criteria)
      .flatMap(({ id, shape }) =>
        bid.technical.answers
          .filter(({ criterionId }) => criterionId === id)
          .map((answer) => sealedAnswer(shape, answer)),
      ),
    files: filesOf(bid, 'technical').map(fileContent),
  }
}

function financialOf(
  { tenderId, applicantId }: Application,
  bid: ApplicantBid,
): FinancialContent | null {
  const read = bid.financial.offer && readOffer(bid.financial.offer)
  if (!read || 'problems' in read) return null
  return {
    format: 'adjudica-financial/1',
    tenderId,
    applicantId,
    ...read.offer,
    files: filesOf(bid, 'financial').map(fileContent),
  }
}

const fileContent = ({ id, name, mediaType, byteLength, pageCount, sha256 }: ApplicantFile) => ({
  id,
  name,
  mediaType,
  byteLength,
  pageCount,
  sha256,
})
