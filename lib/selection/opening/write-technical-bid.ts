import 'server-only'
import { randomUUID } from 'node:crypto'
import { databaseNull, type Tx } from '../../platform/db'
import type { TechnicalContent } from '../applications/envelope-schema'
import type { CriterionNode } from '../criteria/read-criteria-tree'
import { evidenceShape } from '../evidence/evidence-shape-rules'
import { evidenceFromAnswer } from './answer-rules'
import { type KeptDocument, keepFiles } from './keep-files'
import type { OpeningFault, TechnicalRecord } from './opening-record-schema'
import type { ReceivedSealedBid } from './read-received-bids'
import { unsealTechnical } from './unseal-envelope'

type Received = {
  readonly bid: ReceivedSealedBid
  readonly submission: ReceivedSealedBid['submissions'][number]
}

type Place = {
  readonly tenderId: string
  readonly organisationId: string
  readonly letter: string
  readonly position: number
  /** As the applicant is called in this tender. */
  readonly name: string
  readonly criteria: readonly CriterionNode[]
}

/** Makes a bid of one sealed bid: its answers and documents, and for the record what could not be verified. */
export async function writeTechnicalBid(
  tx: Tx,
  { bid, submission }: Received,
  place: Place,
): Promise<TechnicalRecord['bids'][number]> {
  const { applicant } = bid
  const bidId = randomUUID()
  await createBid(tx, bidId, { bid, submission }, place)
  const opened = await unsealTechnical(tx, {
    tenderId: place.tenderId,
    applicantId: applicant.id,
    submissionId: submission.id,
  })
  const files = await keepFiles(tx, opened.content?.files ?? [], {
    ...place,
    bidId,
    sealedBidId: bid.id,
    envelope: 'technical',
    uploadedById: submission.submittedById,
  })
  const answers = opened.content?.answers ?? []
  const wrong = await writeAnswers(tx, answers, { ...place, bidId, submission, ...files })
  return {
    letter: place.letter,
    applicant: place.name,
    country: applicant.country,
    identifier: applicant.identifier,
    receivedAt: submission.submittedAt.toISOString(),
    submission: submission.number,
    technicalHash: submission.technicalHash,
    financialHash: submission.financialHash,
    documents: files.documents.size,
    faults: [...opened.faults, ...files.faults, ...wrong],
  }
}

async function createBid(
  tx: Tx,
  bidId: string,
  { bid, submission }: Received,
  { tenderId, letter, position, name }: Place,
) {
  const { id: applicantId, country, identifier } = bid.applicant
  await tx.bid.create({
    data: {
      id: bidId,
      tenderId,
      state: 'opened',
      applicantId,
      sealedBidId: bid.id,
      submittedAt: submission.submittedAt,
      letter,
      position,
      applicantName: name,
      country,
      identifier,
    },
  })
  await tx.sealedBid.update({
    where: { id: bid.id },
    data: { state: 'opened', version: { increment: 1 } },
  })
}

type Answers = {
  readonly bidId: string
  readonly criteria: readonly CriterionNode[]
  readonly documents: ReadonlyMap<string, KeptDocument>
  readonly submission: Received['submission']
}

/** Writes the first answer on each criterion of the tender; any other goes on record as unreadable. */
async function writeAnswers(
  tx: Tx,
  answers: TechnicalContent['answers'],
  { bidId, criteria, documents, submission }: Answers,
): Promise<readonly OpeningFault[]> {
  const open = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const read = answers.map((answer) => {
    const criterion = open.get(answer.criterionId)
    open.delete(answer.criterionId)
    const document = documents.get(answer.fileId ?? '')
    const evidence = criterion && evidenceFromAnswer(answer, evidenceShape(criterion), document)
    return { evidence, code: criterion?.code ?? '' }
  })
  await tx.evidence.createMany({
    data: read.flatMap(({ evidence }) => {
      if (!evidence) return []
      const { isReadable: _, value, ...columns } = evidence
      return {
        ...columns,
        id: randomUUID(),
        bidId,
        value: value ?? databaseNull,
        enteredById: submission.submittedById,
        enteredAt: submission.submittedAt,
      }
    }),
  })
  return read
    .filter(({ evidence }) => !evidence?.isReadable)
    .map(({ code }) => ({ kind: 'answer-unreadable' as const, name: code }))
}
