import { expect, it } from 'vitest'
import type { EvidenceShape } from '../../../../lib/selection/evidence/evidence-shape-rules'
import { evidenceFromAnswer } from '../../../../lib/selection/opening/answer-rules'

const document = { documentId: 'document', name: 'offer.pdf', pageCount: 3 }
const yesNo: EvidenceShape = { kind: 'yes-no', asks: 'statement' }
const level: EvidenceShape = { kind: 'level', levels: [{ level: 4, anchor: { en: 'All' } }] }

const answer = {
  criterionId: 'criterion',
  status: 'provided' as const,
  value: true,
  note: 'See there',
  fileId: 'file',
  page: 2,
}

it('takes what the criterion can read, with the place in the document', () => {
  expect(evidenceFromAnswer(answer, yesNo, document)).toEqual({
    criterionId: 'criterion',
    status: 'provided',
    value: true,
    source: 'offer.pdf',
    documentId: 'document',
    page: 2,
    note: 'See there',
    isReadable: true,
  })
})

it('lets no bidder give themselves a level', () => {
  expect(evidenceFromAnswer({ ...answer, value: 4 }, level, document)).toMatchObject({
    status: 'missing',
    value: null,
    page: 2,
    isReadable: true,
  })
})

it('counts a value that cannot be read as missing, and says so', () => {
  expect(evidenceFromAnswer({ ...answer, value: 'maybe' }, yesNo, document)).toMatchObject({
    status: 'missing',
    value: null,
    isReadable: false,
  })
})

it.each(['missing', 'not_applicable'] as const)('keeps %s without a value', (status) => {
  expect(evidenceFromAnswer({ ...answer, status }, yesNo, document)).toMatchObject({
    status,
    value: null,
    isReadable: true,
  })
})

it('names no page of a document that is not there, or too short', () => {
  expect(evidenceFromAnswer(answer, yesNo, undefined)).toMatchObject({
    documentId: null,
    page: null,
    source: '',
  })
  expect(evidenceFromAnswer({ ...answer, page: 4 }, yesNo, document).page).toBeNull()
  const unknown = { ...document, pageCount: null }
  expect(evidenceFromAnswer({ ...answer, page: 4 }, yesNo, unknown).page).toBe(4)
})
