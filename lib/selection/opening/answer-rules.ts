import type { EvidenceValue } from '../../decision/values/evidence'
import type { TechnicalContent } from '../applications/envelope-schema'
import type { EvidenceShape } from '../evidence/evidence-shape-rules'
import { readEvidenceValue } from '../evidence/evidence-value-rules'

type Answer = TechnicalContent['answers'][number]

type KnownDocument = {
  readonly documentId: string
  readonly name: string
  readonly pageCount: number | null
}

/** An answer as evidence of the bid; `isReadable` is false where it says nothing that the criterion can read. */
export type AnswerEvidence = {
  readonly criterionId: string
  readonly status: Answer['status']
  readonly value: EvidenceValue | null
  readonly source: string
  readonly documentId: string | null
  readonly page: number | null
  readonly note: string
  readonly isReadable: boolean
}

/**
 * What an answer says on its criterion. A level is the panel's to give: on a rated criterion the answer points to the
 * document and values nothing. A value that cannot be read is missing, not zero, and goes on record.
 */
export function evidenceFromAnswer(
  { criterionId, note, ...answer }: Answer,
  shape: EvidenceShape,
  document: KnownDocument | undefined,
): AnswerEvidence {
  const where = {
    source: document?.name ?? '',
    documentId: document?.documentId ?? null,
    page: document && isPageOf(document, answer.page) ? answer.page : null,
    note,
  }
  const without = (status: Answer['status'], isReadable: boolean) => ({
    criterionId,
    status,
    value: null,
    ...where,
    isReadable,
  })
  if (answer.status !== 'provided') return without(answer.status, true)
  if (shape.kind === 'level') return without('missing', true)
  const read = readEvidenceValue(shape, answer.value)
  return 'value' in read
    ? { criterionId, status: 'provided', value: read.value, ...where, isReadable: true }
    : without('missing', false)
}

const isPageOf = ({ pageCount }: KnownDocument, page: number | null) =>
  page !== null && (pageCount === null || page <= pageCount)
