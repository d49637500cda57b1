import { describe, expect, it } from 'vitest'
import {
  criteriaFreeze,
  decideStateChange,
  decideTenderDeletion,
  decideTenderEdit,
  type TenderReadiness,
  type TenderSubject,
} from '../../../../lib/selection/tenders/tender-rules'

const aTender = (wishes: Partial<TenderSubject> = {}): TenderSubject => ({
  organisationId: 'org',
  tenderId: 'tender',
  reference: 'T-1',
  kind: 'insurer',
  title: { en: 'Cover' },
  description: {},
  currency: 'USD',
  timeZone: 'UTC',
  state: 'draft',
  procedure: 'light',
  opensAt: null,
  closesAt: null,
  standstillStartsAt: null,
  standstillEndsAt: null,
  fictional: false,
  ratingAggregation: 'mean',
  missingValuePolicy: 'zero',
  version: 3,
  lockVersion: 0,
  domainCount: 2,
  criterionCount: 4,
  bidCount: 2,
  weightSetCount: 1,
  ...wishes,
})
const ready = (wishes: Partial<TenderReadiness> = {}): TenderReadiness => ({
  ...aTender(),
  weightedCount: 4,
  undeclaredCount: 0,
  emptyDomainCount: 0,
  ...wishes,
})
const move = (to: 'draft' | 'weighing' | 'evaluation' | 'result', reason = '') => ({
  tenderId: 'tender',
  version: 3,
  to,
  reason,
})

const noon = { now: new Date('2026-06-01T12:00:00Z') }

describe('a change of state', () => {
  it.each([
    ['draft', 'weighing', {}],
    ['weighing', 'evaluation', { lockVersion: 1 }],
    ['evaluation', 'result', { lockVersion: 1 }],
    ['weighing', 'draft', {}],
  ] as const)('goes from %s to %s when all is ready', (state, to, wishes) => {
    expect(decideStateChange(ready({ state, ...wishes }), move(to), noon)).toMatchObject({
      ok: true,
      value: { from: state, to, version: 3 },
    })
  })

  it.each([
    ['criteria-incomplete', { weightedCount: 1 }, move('weighing')],
    ['criteria-incomplete', { undeclaredCount: 1 }, move('weighing')],
    ['criteria-incomplete', { emptyDomainCount: 1 }, move('weighing')],
    ['weights-not-locked', { state: 'weighing' }, move('evaluation')],
    ['bids-missing', { state: 'evaluation', bidCount: 0 }, move('result')],
    ['weights-locked', { state: 'weighing', lockVersion: 1 }, move('draft')],
    ['wrong-state', {}, move('evaluation')],
    ['wrong-state', {}, move('draft')],
    ['wrong-state', { state: 'evaluation' }, move('weighing')],
    ['stale-version', { version: 4 }, move('weighing')],
    ['invalid-input', { state: 'result' }, move('evaluation', 'no reason')],
  ] as const)('is refused with %s where the tender is %j', (code, wishes, input) => {
    expect(decideStateChange(ready(wishes), input, noon)).toMatchObject({
      ok: false,
      failure: { code },
    })
  })

  it('takes a result back with a reason', () => {
    const tender = ready({ state: 'result', lockVersion: 1 })
    expect(
      decideStateChange(tender, move('evaluation', 'An arithmetic error was found.'), noon),
    ).toMatchObject({
      ok: true,
      value: { from: 'result', to: 'evaluation' },
    })
  })
})

it.each([
  ['draft', 0, null],
  ['weighing', 0, null],
  ['weighing', 1, 'weights-locked'],
  ['evaluation', 2, 'weights-locked'],
  ['evaluation', 0, 'wrong-state'],
  ['result', 0, 'wrong-state'],
] as const)('freezes criteria in %s with %i locks: %s', (state, lockVersion, freeze) => {
  expect(criteriaFreeze({ state, lockVersion })).toBe(freeze)
})

describe('an edit of the particulars', () => {
  const edit = {
    tenderId: 'tender',
    version: 3,
    title: { en: 'Cover' },
    description: {},
    reference: 'T-2',
    currency: 'EUR',
    timeZone: 'Africa/Maputo',
    procedureReason: 'Above the threshold.',
    budget: null,
    ratingAggregation: 'mean',
    missingValuePolicy: 'zero',
  } as const

  it.each([
    ['EUR', 250_000.5, 25_000_050],
    ['KWD', 12.345, 12_345],
    ['EUR', null, null],
  ])('keeps a budget in %s of %s as %s minor units', (currency, budget, budgetMinor) => {
    expect(decideTenderEdit(aTender(), { ...edit, currency, budget })).toMatchObject({
      value: { budgetMinor, procedureReason: 'Above the threshold.' },
    })
  })

  it('refuses a budget with a coin that the currency has not', () => {
    expect(decideTenderEdit(aTender(), { ...edit, currency: 'JPY', budget: 12.5 })).toMatchObject({
      failure: { code: 'invalid-input', fields: { budget: 'prices.validation.decimals' } },
    })
  })

  it('is allowed until there is a result', () => {
    expect(decideTenderEdit(aTender({ state: 'evaluation', lockVersion: 1 }), edit).ok).toBe(true)
    expect(decideTenderEdit(aTender({ state: 'result' }), edit)).toMatchObject({
      failure: { code: 'wrong-state' },
    })
  })

  it('cannot change how ratings or gaps count once weights are official', () => {
    const locked = aTender({ state: 'evaluation', lockVersion: 1 })
    const changed = { ...edit, missingValuePolicy: 'exclude' } as const
    expect(decideTenderEdit(locked, changed)).toMatchObject({ failure: { code: 'weights-locked' } })
    expect(decideTenderEdit(aTender(), changed).ok).toBe(true)
  })

  it('is refused when somebody saved meanwhile', () => {
    expect(decideTenderEdit(aTender({ version: 4 }), edit)).toMatchObject({
      failure: { code: 'stale-version' },
    })
  })
})

it.each([
  ['wrong-state', { state: 'weighing' }],
  ['deletion-has-bids', { bidCount: 1 }],
  ['stale-version', { version: 9 }],
] as const)('refuses to delete with %s', (code, wishes) => {
  expect(decideTenderDeletion(aTender({ bidCount: 0, ...wishes }), { version: 3 })).toMatchObject({
    failure: { code },
  })
})

it('deletes a draft without bids', () => {
  expect(decideTenderDeletion(aTender({ bidCount: 0 }), { version: 3 }).ok).toBe(true)
})
