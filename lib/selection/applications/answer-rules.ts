import type { EvidenceShape } from '../evidence/evidence-shape-rules'
import { readEvidenceValue } from '../evidence/evidence-value-rules'
import type { AnswerDraft } from './draft-schema'
import type { TechnicalContent } from './envelope-schema'

/** What an answer can point to. */
export type AnswerFile = { readonly id: string; readonly pageCount: number | null }

type Problems = Readonly<Record<string, string>>

/** What is still wrong with an answer: field → message key; empty where it can be sealed. */
export function answerProblems(
  shape: EvidenceShape,
  answer: AnswerDraft,
  files: readonly AnswerFile[],
): Problems {
  return { ...placeProblems(answer, files), ...contentProblems(shape, answer) }
}

function contentProblems(shape: EvidenceShape, answer: AnswerDraft): Problems {
  const isNoted = answer.note.trim() !== ''
  if (answer.status === 'not_applicable')
    return isNoted ? {} : { note: 'applications.validation.sayWhy' }
  if (answer.status === 'missing') return {}
  if (shape.kind === 'level')
    return isNoted || answer.fileId !== '' ? {} : { note: 'applications.validation.answerOrFile' }
  const read = readEvidenceValue(shape, answer.value)
  const problems =
    'problems' in read
      ? Object.fromEntries(
          Object.entries(read.problems).map(([path, message]) => [
            path === '' ? 'value' : `value.${path}`,
            message,
          ]),
        )
      : {}
  const lacksFile =
    shape.kind === 'yes-no' &&
    shape.asks === 'document' &&
    answer.value === true &&
    answer.fileId === ''
  return lacksFile ? { ...problems, fileId: 'applications.validation.fileNeeded' } : problems
}

function placeProblems({ fileId, page }: AnswerDraft, files: readonly AnswerFile[]): Problems {
  if (page !== null && !isPage(page)) return { page: 'validation.wholeNumber' }
  if (fileId === '') return page === null ? {} : { fileId: 'applications.validation.fileOfPage' }
  const file = files.find(({ id }) => id === fileId)
  if (!file) return { fileId: 'validation.choose' }
  if (page === null || file.pageCount === null || page <= file.pageCount) return {}
  return { page: `validation.tooLarge?maximum=${file.pageCount}` }
}

const isPage = (page: unknown): page is number =>
  typeof page === 'number' && Number.isInteger(page) && page >= 1 && page <= 100_000

/**
 * An answer without problems, as it goes into the envelope. What the panel rates has words and a place but no value:
 * it is `missing` in the sense of the evidence, which leaves the level to the panel.
 */
export function sealedAnswer(
  shape: EvidenceShape,
  { criterionId, status, value, note, fileId, page }: AnswerDraft,
): TechnicalContent['answers'][number] {
  const isRated = shape.kind === 'level' && status === 'provided'
  const read = status === 'provided' && !isRated ? readEvidenceValue(shape, value) : null
  return {
    criterionId,
    status: isRated ? 'missing' : status,
    value: read && 'value' in read ? read.value : null,
    note: note.trim(),
    fileId: fileId || null,
    page: isPage(page) && fileId !== '' ? page : null,
  }
}
