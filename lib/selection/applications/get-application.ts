import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { type BiddingPhase, biddingPhase, type SealedBidState } from './application-rules'
import { type AnswerStanding, answerStanding, submissionProblems } from './completeness-rules'
import type { AnswerDraft, OfferDraft, StoredDeclaration } from './draft-schema'
import { envelopeTexts } from './envelope-texts'
import {
  type ApplicantBid,
  type Application,
  type AskedCriterionNode,
  filesOf,
  loadApplication,
} from './load-application'

/** A bid as its own applicant sees it, whole. */
export type ApplicationView = {
  readonly tenderId: string
  readonly reference: string
  readonly title: LocalizedText
  readonly organisation: string
  readonly fictional: boolean
  readonly currency: string
  readonly timeZone: string
  readonly isTaxIncluded: boolean
  readonly noticeId: string
  readonly applicant: string
  readonly phase: BiddingPhase
  /** ISO 8601. */
  readonly opensAt: string
  readonly closesAt: string
  /** When the page was made, by the server's clock. */
  readonly now: string
  /** True until the closing: nothing changes after it. */
  readonly canPrepare: boolean
  readonly state: SealedBidState | null
  readonly version: number
  readonly declaration: (StoredDeclaration & { readonly declaredAt: string }) | null
  readonly withdrawnAt: string | null
  readonly domains: readonly AskedDomain[]
  readonly offer: OfferDraft | null
  readonly offerVersion: number
  readonly files: Readonly<Record<'technical' | 'financial', readonly FileView[]>>
  readonly submissions: readonly SubmissionRow[]
  /** What stands before a submission: field → message key. */
  readonly problems: Readonly<Record<string, string>>
  /** True where the draft says something else than the latest submission. */
  readonly isChangedSince: boolean
}

export type AskedDomain = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly domain: number
  readonly criteria: readonly AskedView[]
}

export type AskedView = {
  readonly criterion: AskedCriterionNode
  readonly standing: AnswerStanding
  readonly version: number
  readonly answer: AnswerDraft | null
}

export type FileView = {
  readonly id: string
  readonly name: string
  readonly byteLength: number
  readonly pageCount: number | null
  readonly sha256: string
  readonly isSubmitted: boolean
}

export type SubmissionRow = {
  readonly number: number
  readonly submittedAt: string
  readonly isLate: boolean
}

/** One's own bid for one tender. */
export const getApplication = defineQuery({
  name: 'selection.get-application',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('application.own'),
  async read(reader, { tenderId }, actor, now): Promise<ApplicationView | null> {
    const application = await loadApplication(reader, tenderId, actor)
    if (!application) return null
    const { bid } = application
    const submissions = bid
      ? await reader.submission.findMany({
          where: { sealedBidId: bid.id },
          orderBy: { number: 'desc' },
          select: {
            number: true,
            submittedAt: true,
            isLate: true,
            technicalHash: true,
            financialHash: true,
          },
        })
      : []
    const prepared = bidOf(application, bid)
    const isComplete = Object.keys(prepared.problems).length === 0
    const texts = bid && isComplete ? envelopeTexts(application, bid) : null
    const last = submissions[0]
    return {
      ...headOf(application, now),
      ...prepared,
      isChangedSince:
        last !== undefined &&
        (texts?.technicalHash !== last.technicalHash || texts.financialHash !== last.financialHash),
      submissions: submissions.map(({ number, submittedAt, isLate }) => ({
        number,
        isLate,
        submittedAt: submittedAt.toISOString(),
      })),
    }
  },
})

function headOf(application: Application, now: Date) {
  const { tender, terms } = application.published
  const phase = biddingPhase(application, now)
  return {
    tenderId: application.tenderId,
    reference: tender.reference,
    title: tender.title,
    organisation: tender.organisation,
    fictional: tender.fictional,
    currency: tender.currency,
    timeZone: tender.timeZone,
    isTaxIncluded: terms.isTaxIncluded,
    noticeId: application.noticeId,
    applicant: application.applicantName,
    phase,
    opensAt: application.opensAt?.toISOString() ?? terms.opensAt,
    closesAt: application.closesAt?.toISOString() ?? terms.closesAt,
    now: now.toISOString(),
    canPrepare: phase === 'announced' || phase === 'receiving',
  }
}

function bidOf(application: Application, bid: ApplicantBid | null) {
  const technical = bid?.technical ?? { answers: [], files: [] }
  const financial = bid?.financial ?? { version: 0, offer: null, files: [] }
  const files = {
    technical: bid ? filesOf(bid, 'technical') : [],
    financial: bid ? filesOf(bid, 'financial') : [],
  }
  const criteria = application.domains.flatMap((domain) => domain.criteria)
  const { declaration = null, declaredAt = null, withdrawnAt = null } = bid ?? {}
  return {
    state: bid?.state ?? null,
    version: bid?.version ?? 0,
    declaration:
      declaration && declaredAt ? { ...declaration, declaredAt: declaredAt.toISOString() } : null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    domains: application.domains.map((domain) => ({
      ...{ id: domain.id, code: domain.code, title: domain.title, domain: domain.domain },
      criteria: domain.criteria.map((criterion) => {
        const kept = technical.answers.find(({ criterionId }) => criterionId === criterion.id)
        const { version = 0, ...answer } = kept ?? {}
        return {
          criterion,
          version,
          answer: 'criterionId' in answer ? answer : null,
          standing: answerStanding(criterion, technical, files.technical),
        }
      }),
    })),
    offer: financial.offer,
    offerVersion: financial.version,
    files: {
      technical: files.technical.map(fileView),
      financial: files.financial.map(fileView),
    },
    problems: submissionProblems({
      isDeclared: declaredAt !== null,
      criteria,
      technical,
      financial,
      files: files.technical,
    }),
  }
}

const fileView = ({
  id,
  name,
  byteLength,
  pageCount,
  sha256,
  isSubmitted,
}: ReturnType<typeof filesOf>[number]): FileView => ({
  id,
  name,
  byteLength,
  pageCount,
  sha256,
  isSubmitted,
})
