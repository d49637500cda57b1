import 'server-only'
import type { Reader, Tx } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import {
  type CriterionNode,
  type DomainNode,
  readCriteriaTree,
} from '../criteria/read-criteria-tree'
import { type EvidenceShape, evidenceShape } from '../evidence/evidence-shape-rules'
import type { FrozenContent } from '../procedure/frozen-content-schema'
import { readVersions } from '../procedure/read-versions'
import type { TenderClock, TenderState } from '../procedure/tender-states-rules'
import type { SealedBidState } from './application-rules'
import {
  type FileParticulars,
  type FinancialDraft,
  fileParticulars,
  financialDraft,
  type StoredDeclaration,
  storedDeclaration,
  type TechnicalDraft,
  technicalDraft,
} from './draft-schema'
import { unsealJson } from './seal-draft'
import { envelopeKey, sealedPlace } from './sealed-place-rules'

export type ApplicantFile = FileParticulars & {
  readonly id: string
  readonly envelope: 'technical' | 'financial'
  readonly byteLength: number
  readonly sha256: string
  readonly uploadedAt: Date
  readonly isSubmitted: boolean
}

export type AskedCriterionNode = CriterionNode & { readonly shape: EvidenceShape }

/** One applicant's bid for one published tender, decrypted for its own people. */
export type Application = TenderClock & {
  readonly organisationId: string
  readonly tenderId: string
  readonly state: TenderState
  readonly noticeId: string
  readonly noticeVersion: number
  readonly published: FrozenContent
  readonly applicantId: string
  readonly applicantName: string
  readonly domains: readonly (Omit<DomainNode, 'criteria'> & {
    readonly criteria: readonly AskedCriterionNode[]
  })[]
  /** Null until the declaration is made. */
  readonly bid: ApplicantBid | null
}

export type ApplicantBid = {
  readonly id: string
  readonly state: SealedBidState
  readonly version: number
  readonly declaration: StoredDeclaration | null
  readonly declaredAt: Date | null
  readonly withdrawnAt: Date | null
  readonly technical: TechnicalDraft
  readonly financial: FinancialDraft
  /** Every file ever attached; the drafts say which go out next. */
  readonly files: readonly ApplicantFile[]
  readonly lastNumber: number
}

/** For whom a person signs in; null for everybody who is no applicant's user. */
export async function applicantOf(reader: Reader, { id, organisationId }: Actor) {
  const user = await reader.user.findUnique({
    where: { id, organisationId },
    select: { applicant: { select: { id: true, name: true, organisationId: true } } },
  })
  const applicant = user?.applicant
  return applicant?.organisationId === organisationId ? applicant : null
}

/** Null where the tender was never published in this organisation, or the actor bids for nobody. */
export async function loadApplication(
  reader: Reader,
  tenderId: string,
  actor: Actor,
): Promise<Application | null> {
  const applicant = await applicantOf(reader, actor)
  const tender = applicant && (await readTender(reader, tenderId, actor.organisationId))
  if (!applicant || !tender) return null
  // one after the other: a transaction has one connection
  const versions = await readVersions(reader, tenderId)
  const domains = await readCriteriaTree(reader, tenderId)
  const bid = await readBid(reader, tenderId, applicant.id)
  const latest = versions[0]
  if (!latest || !tender.procedureTerms) return null
  const { noticeId, opensAt, closesAt } = tender.procedureTerms
  return {
    organisationId: actor.organisationId,
    tenderId,
    state: tender.state,
    standstillStartsAt: tender.standstillStartsAt,
    noticeId,
    opensAt,
    closesAt,
    noticeVersion: latest.version,
    published: latest.content,
    applicantId: applicant.id,
    applicantName: applicant.name,
    domains: domains.map((domain) => ({
      ...domain,
      criteria: domain.criteria.map((criterion) => ({
        ...criterion,
        shape: evidenceShape(criterion),
      })),
    })),
    bid,
  }
}

/**
 * As `loadApplication`, holding the applicant's bid, and the tender against a move to another state, until the
 * transaction ends: an opening cannot overtake a submission, nor one colleague the other.
 */
export async function loadApplicationForChange(
  tx: Tx,
  tenderId: string,
  actor: Actor,
): Promise<Application | null> {
  const applicant = await applicantOf(tx, actor)
  if (!applicant) return null
  await tx.$queryRaw`select 1 from tender where id = ${tenderId} for share`
  await tx.$queryRaw`
    select 1 from sealed_bid where tender_id = ${tenderId} and applicant_id = ${applicant.id} for update`
  return await loadApplication(tx, tenderId, actor)
}

const readTender = (reader: Reader, id: string, organisationId: string) =>
  reader.tender.findUnique({
    where: { id, organisationId, procedure: 'formal' },
    select: {
      state: true,
      standstillStartsAt: true,
      procedureTerms: { select: { noticeId: true, opensAt: true, closesAt: true } },
    },
  })

async function readBid(
  reader: Reader,
  tenderId: string,
  applicantId: string,
): Promise<ApplicantBid | null> {
  const row = await reader.sealedBid.findUnique({
    where: { tenderId_applicantId: { tenderId, applicantId } },
    include: {
      files: { omit: { content: true }, orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }] },
      submissions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  })
  if (!row) return null
  const { technicalDraft: technical, financialDraft: financial } = row
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    declaration: row.declaration === null ? null : storedDeclaration.parse(row.declaration),
    declaredAt: row.declaredAt,
    withdrawnAt: row.withdrawnAt,
    technical: technical
      ? unsealJson(technicalDraft, technical, draftPlace(tenderId, row.id, 'technical'))
      : { answers: [], files: [] },
    financial: financial
      ? unsealJson(financialDraft, financial, draftPlace(tenderId, row.id, 'financial'))
      : { version: 0, offer: null, files: [] },
    files: row.files.map(({ particulars, submittedAt, sealedBidId: _, ...file }) => ({
      ...file,
      ...unsealJson(fileParticulars, particulars, {
        key: envelopeKey(tenderId, file.envelope),
        place: sealedPlace.fileParticulars(file.id),
      }),
      isSubmitted: submittedAt !== null,
    })),
    lastNumber: row.submissions[0]?.number ?? 0,
  }
}

/** Key and place of a draft. */
export const draftPlace = (
  tenderId: string,
  sealedBidId: string,
  envelope: 'technical' | 'financial',
) => ({ key: envelopeKey(tenderId, envelope), place: sealedPlace.draft(sealedBidId, envelope) })

/** The files that one draft would send, in its order. */
export const filesOf = (bid: ApplicantBid, envelope: 'technical' | 'financial') =>
  bid[envelope].files.flatMap((id) => bid.files.filter((file) => file.id === id))
