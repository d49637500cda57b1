import { expect, it } from 'vitest'
import {
  decideEvidence,
  type EvidenceSubject,
} from '../../../../lib/selection/evidence/evidence-rules'
import {
  evidenceInputFor,
  type SaveEvidenceInput,
  saveEvidenceInput,
} from '../../../../lib/selection/evidence/evidence-schema'
import { aTenderSubject, criterionOf } from '../../../support/bids-ground'

const subjectOf = (code: string, wishes: Partial<EvidenceSubject> = {}): EvidenceSubject => {
  const { id, shape, valueFunction } = criterionOf(code)
  return {
    ...aTenderSubject(),
    ...{ bidId: 'bid-a', criterionId: id, shape, valueFunction, entry: null },
    documents: [{ id: 'document-a', pageCount: 24 }],
    ...wishes,
  }
}

const input = (wishes: Partial<SaveEvidenceInput> = {}): SaveEvidenceInput => ({
  ...{ bidId: 'bid-a', criterionId: 'c', version: 0, status: 'provided', value: 90 },
  ...{ source: 'Offer', period: '', documentId: '', page: null, note: '' },
  ...wishes,
})

it.each<[string, SaveEvidenceInput['value']]>([
  ['1.1', 90],
  ['1.1', 0],
  ['1.2', false],
  ['1.3', 'A+'],
  ['1.4', { count: 240, regions: 11 }],
  ['1.5', { paid: 3, due: 4 }],
  ['1.6', 5],
  ['1.7', 'ZA'],
])('accepts for criterion %s the value %j', (code, value) => {
  expect(decideEvidence(subjectOf(code), input({ value }))).toMatchObject({
    ok: true,
    value: { value },
  })
})

it.each<[string, SaveEvidenceInput['value'], string]>([
  ['1.1', 'about ninety', 'value'],
  ['1.1', true, 'value'],
  ['1.1', null, 'value'],
  ['1.2', 'yes', 'value'],
  ['1.3', 'AA', 'value'],
  ['1.4', 240, 'value.count'],
  ['1.4', { count: 2.5, regions: 1 }, 'value.count'],
  ['1.4', { count: 240, regions: 12 }, 'value.regions'],
  ['1.4', { count: -1, regions: 1 }, 'value.count'],
  ['1.5', { paid: 3 }, 'value.due'],
  ['1.5', { paid: 3, due: 0 }, 'value'],
  ['1.6', 2.5, 'value'],
  ['1.7', '', 'value'],
  ['1.8', 5, 'value'],
])('refuses for criterion %s the value %j at %s', (code, value, path) => {
  const result = decideEvidence(subjectOf(code), input({ value }))
  expect(result).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
  expect(Object.keys(result.ok ? {} : (result.failure.fields ?? {}))).toContain(path)
})

it('keeps no value with an entry that is missing or does not apply', () => {
  for (const status of ['missing', 'not_applicable'] as const) {
    expect(decideEvidence(subjectOf('1.1'), input({ status, value: 5 }))).toMatchObject({
      ok: true,
      value: { status, value: null },
    })
  }
})

it('refuses whoever has not seen the newest version', () => {
  const subject = subjectOf('1.1', { entry: { id: 'e', version: 2 } })
  expect(decideEvidence(subject, input({ version: 1 }))).toMatchObject({
    failure: { code: 'stale-version' },
  })
  expect(decideEvidence(subject, input({ version: 0 })).ok).toBe(false)
  expect(decideEvidence(subject, input({ version: 2 })).ok).toBe(true)
})

it('refuses a document of another bid, and a page after the last', () => {
  expect(decideEvidence(subjectOf('1.1'), input({ documentId: 'document-b' }))).toMatchObject({
    failure: { fields: { documentId: 'validation.choose' } },
  })
  expect(
    decideEvidence(subjectOf('1.1'), input({ documentId: 'document-a', page: 25 })),
  ).toMatchObject({ failure: { fields: { page: 'validation.tooLarge?maximum=24' } } })
  expect(decideEvidence(subjectOf('1.1'), input({ documentId: 'document-a', page: 24 })).ok).toBe(
    true,
  )
})

it('changes nothing after the result', () => {
  expect(decideEvidence(subjectOf('1.1', { state: 'result' }), input())).toMatchObject({
    failure: { code: 'wrong-state' },
  })
})

it('wants a source for what is provided, and only for that', () => {
  expect(saveEvidenceInput.safeParse(input({ source: '  ' })).success).toBe(false)
  expect(saveEvidenceInput.safeParse(input({ source: '', status: 'missing' })).success).toBe(true)
})

it.each([0, -1, 1.5])('knows no page %d', (page) => {
  expect(saveEvidenceInput.safeParse(input({ page })).success).toBe(false)
})

it('puts the form’s message beside the part that is wrong', () => {
  const schema = evidenceInputFor(criterionOf('1.4').shape)
  const parsed = schema.safeParse(input({ value: { count: 3, regions: 'many' } }))
  expect(parsed.error?.issues).toMatchObject([
    { path: ['value', 'regions'], message: 'validation.number' },
  ])
})
