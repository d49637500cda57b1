import { expect, it } from 'vitest'
import { decideTermsEdit } from '../../../../lib/selection/procedure/terms-edit-rules'
import { formOf, termsFrom, usualTerms } from '../../../../lib/selection/procedure/terms-rules'
import {
  editProcedureTermsInput,
  type TermsInput,
} from '../../../../lib/selection/procedure/terms-schema'

const place = { timeZone: 'Europe/Lisbon', domainIds: ['d1', 'd2'] }

const typed = (wishes: Partial<TermsInput> = {}): TermsInput => ({
  ...formOf(usualTerms, place),
  benchmark: 100_000,
  opensAt: '2026-09-01T09:00',
  closesAt: '2026-10-01T17:00',
  questionsUntil: '2026-09-20T17:00',
  ...wishes,
})

const problemsOf = (wishes: Partial<TermsInput>) => {
  const parsed = editProcedureTermsInput.safeParse({ tenderId: 't', version: 0, ...typed(wishes) })
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]))
}

it('accepts complete terms', () => {
  expect(problemsOf({})).toEqual({})
})

it.each([
  ['benchmark', { benchmark: null }, 'validation.required'],
  ['benchmark', { benchmark: 0 }, 'procedure.validation.price'],
  ['none', { formula: 'linear-between-bounds', full: 80, none: null }, 'validation.required'],
  ['full', { formula: 'linear-between-bounds', full: null, none: 80 }, 'validation.required'],
  [
    'none',
    { formula: 'linear-between-bounds', full: 80, none: 80 },
    'procedure.validation.boundsOrder',
  ],
  ['qualityPercent', { qualityPercent: 60.005 }, 'validation.twoDecimals'],
  [
    'tieBreak.1',
    { tieBreak: ['lower-price', 'lower-price'] },
    'procedure.validation.tieBreakTwice',
  ],
  ['holidays', { holidays: '2026-02-30' }, 'procedure.validation.holidays'],
  [
    'closesAt',
    { closesAt: '2026-09-01T09:00', questionsUntil: '' },
    'procedure.validation.closesBeforeOpening',
  ],
  [
    'questionsUntil',
    { questionsUntil: '2026-10-01T17:00' },
    'procedure.validation.questionsAfterClosing',
  ],
  ['closesAt', { closesAt: '2026-11-31T09:00' }, 'validation.date'],
] as const)('refuses %s of %j with %s', (path, wishes, message) => {
  expect(problemsOf(wishes as Partial<TermsInput>)[path]).toBe(message)
})

it('gives back what was typed, after storing it', () => {
  const input = typed({
    tieBreak: ['domain:d2', 'lower-price', ''],
    domainMinimums: { d1: 50, d2: null },
    holidays: '2026-12-25\n2027-01-01',
    rounding: 'exact',
  })
  const terms = termsFrom(input, place)
  if (!terms.ok) throw new Error('expected terms')
  expect(formOf(terms.value, place)).toEqual(input)
  expect(terms.value).toMatchObject({
    qualityShare: 6000,
    domainMinimums: { d1: 50 },
    roundingDecimals: null,
    tieBreak: [{ kind: 'higher-score', of: 'd2' }, { kind: 'lower-price' }],
    closesAt: new Date('2026-10-01T16:00:00Z'),
  })
})

it.each([
  ['2027-03-28T01:30', 'procedure.validation.timeSkipped'],
  ['2026-10-25T01:30', 'procedure.validation.timeTwice'],
])('refuses a closing at %s, when clocks change', (closesAt, message) => {
  expect(termsFrom(typed({ closesAt }), place)).toMatchObject({
    failure: { code: 'invalid-input', fields: { closesAt: message } },
  })
})

it('refuses a domain that is not of the tender', () => {
  expect(termsFrom(typed({ tieBreak: ['domain:other'] }), place).ok).toBe(false)
  expect(termsFrom(typed({ domainMinimums: { other: 1 } }), place).ok).toBe(false)
})

const subject = {
  state: 'weighing' as const,
  procedure: 'formal' as const,
  termsVersion: 2,
  timeZone: 'UTC',
  domains: [{ id: 'd1' }, { id: 'd2' }],
  terms: null,
  quoteCount: 0,
}

it.each([
  ['wrong-state', { procedure: 'light', state: 'result' }, 2],
  ['wrong-state', { state: 'published' }, 2],
  ['wrong-state', { state: 'evaluation' }, 2],
  ['wrong-state', { state: 'cancelled' }, 2],
  ['stale-version', {}, 1],
] as const)('answers %s to an edit where %j', (code, wishes, version) => {
  expect(decideTermsEdit({ ...subject, ...wishes }, version, typed())).toMatchObject({
    failure: { code },
  })
})

it.each(['draft', 'weighing', 'evaluation'] as const)(
  'settles terms of a light tender in %s',
  (state) => {
    const light = { ...subject, procedure: 'light' as const, state }
    expect(decideTermsEdit(light, 2, typed()).ok).toBe(true)
  },
)

it('keeps the tax basis once quotes were brought to it', () => {
  const quoted = { ...subject, procedure: 'light' as const, quoteCount: 1 }
  expect(decideTermsEdit(quoted, 2, typed({ taxBasis: 'included' })).ok).toBe(true)
  expect(decideTermsEdit(quoted, 2, typed({ taxBasis: 'excluded' }))).toMatchObject({
    failure: { fields: { taxBasis: 'procedure.validation.basisInUse' } },
  })
  const other = { ...quoted, terms: { isTaxIncluded: false } }
  expect(decideTermsEdit(other, 2, typed({ taxBasis: 'excluded' })).ok).toBe(true)
})

it('carries recusal and tax basis from the form and back', () => {
  const terms = termsFrom(typed({ recusal: 'bid', taxBasis: 'excluded' }), place)
  expect(terms).toMatchObject({ ok: true, value: { recusal: 'bid', isTaxIncluded: false } })
  if (terms.ok)
    expect(formOf(terms.value, place)).toMatchObject({ recusal: 'bid', taxBasis: 'excluded' })
})
