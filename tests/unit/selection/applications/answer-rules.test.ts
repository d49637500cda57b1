import { expect, it } from 'vitest'
import { answerProblems, sealedAnswer } from '../../../../lib/selection/applications/answer-rules'
import type { AnswerDraft } from '../../../../lib/selection/applications/draft-schema'
import type { EvidenceShape } from '../../../../lib/selection/evidence/evidence-shape-rules'

const number: EvidenceShape = { kind: 'number' }
const level: EvidenceShape = { kind: 'level', levels: [{ level: 1, anchor: {} }] }
const document: EvidenceShape = { kind: 'yes-no', asks: 'document' }
const files = [{ id: 'a-file', pageCount: 3 }]

const draft = (more: Partial<AnswerDraft> = {}): AnswerDraft => ({
  ...{ criterionId: 'c', status: 'provided', value: 12, note: '', fileId: '', page: null },
  ...more,
})

it.each<[string, EvidenceShape, Partial<AnswerDraft>, readonly string[]]>([
  ['a number', number, {}, []],
  ['text where a number is asked', number, { value: 'twelve' }, ['value']],
  ['nothing where a number is asked', number, { value: null }, ['value']],
  ['what cannot be shown', number, { status: 'missing', value: null }, []],
  ['not applicable without a reason', number, { status: 'not_applicable', note: ' ' }, ['note']],
  ['not applicable with a reason', number, { status: 'not_applicable', note: 'New' }, []],
  ['a rated criterion without a word', level, { value: null }, ['note']],
  ['a rated criterion in words', level, { value: null, note: 'We do.' }, []],
  ['a rated criterion by a file', level, { value: null, fileId: 'a-file' }, []],
  ['a document that is said to be there', document, { value: true }, ['fileId']],
  ['a document that is there', document, { value: true, fileId: 'a-file' }, []],
  ['a document that is not there', document, { value: false }, []],
  ['the last page', number, { fileId: 'a-file', page: 3 }, []],
  ['a page beyond the last', number, { fileId: 'a-file', page: 4 }, ['page']],
  ['half a page', number, { fileId: 'a-file', page: 1.5 }, ['page']],
  ['a page of no file', number, { page: 1 }, ['fileId']],
  ['a file that is gone', number, { fileId: 'gone' }, ['fileId']],
])('judges %s', (_, shape, more, fields) => {
  expect(Object.keys(answerProblems(shape, draft(more), files))).toEqual(fields)
})

it('leaves the level of a rated criterion to the panel', () => {
  const answer = draft({ value: null, note: ' We do. ', fileId: 'a-file', page: 2 })
  expect(sealedAnswer(level, answer)).toEqual({
    ...{ criterionId: 'c', status: 'missing', value: null },
    ...{ note: 'We do.', fileId: 'a-file', page: 2 },
  })
})

it('seals no value of what does not apply', () => {
  const answer = draft({ status: 'not_applicable', note: 'New' })
  expect(sealedAnswer(number, answer)).toMatchObject({ status: 'not_applicable', value: null })
})
