import { expect, it } from 'vitest'
import { nominatePanelInput } from '../../../../lib/selection/panel/panel-schema'
import {
  decideNomination,
  isPanelOpen,
  type NominationSubject,
  seatsFor,
} from '../../../../lib/selection/panel/panel-seat-rules'
import { tenderStates } from '../../../../lib/selection/procedure/tender-states-rules'

const chair = { userId: 'samira', role: 'chair' } as const
const evaluator = { userId: 'amina', role: 'evaluator' } as const

const subject = (change: Partial<NominationSubject> = {}): NominationSubject => ({
  organisationId: 'o',
  tenderId: 't',
  reference: 'T-1',
  kind: 'insurer',
  title: {},
  description: {},
  currency: 'USD',
  timeZone: 'UTC',
  state: 'published',
  procedure: 'formal',
  fictional: false,
  ratingAggregation: 'mean',
  missingValuePolicy: 'zero',
  opensAt: null,
  closesAt: null,
  standstillStartsAt: null,
  standstillEndsAt: null,
  version: 1,
  lockVersion: 1,
  domainCount: 1,
  criterionCount: 2,
  bidCount: 0,
  weightSetCount: 1,
  members: [chair],
  candidates: [
    { userId: 'samira', name: 'Samira', seats: ['chair', 'evaluator'] },
    { userId: 'amina', name: 'Amina', seats: ['evaluator'] },
  ],
  ...change,
})

const input = { tenderId: 't', seen: [chair], members: [chair, evaluator] }

it('a seat goes to accounts that fit it, and an observer’s seat to those who oversee', () => {
  expect(seatsFor(['committee_chair'])).toEqual(['chair', 'evaluator'])
  expect(seatsFor(['evaluator'])).toEqual(['evaluator'])
  expect(seatsFor(['finance_officer'])).toEqual(['finance'])
  expect(seatsFor(['procurement_officer'])).toEqual(['secretary'])
  expect(seatsFor(['observer'])).toEqual(['observer'])
  expect(seatsFor(['member', 'applicant_user', 'claims_officer'])).toEqual([])
})

it('the panel changes until scoring starts', () => {
  const open = tenderStates.filter((state) => isPanelOpen({ procedure: 'formal', state }))
  expect(open.join(' ')).toBe(
    'draft weighing published receiving closed technical_opened knock_out',
  )
  expect(isPanelOpen({ procedure: 'light', state: 'published' })).toBe(false)
})

it('takes a colleague who fits, and says who leaves', () => {
  const taken = decideNomination(subject(), input)
  expect(taken.ok && taken.value.members).toEqual([chair, evaluator])
  const left = decideNomination(subject({ members: [chair, evaluator] }), {
    ...input,
    seen: [evaluator, chair],
    members: [chair],
  })
  expect(left.ok && left.value.leaving).toEqual(['amina'])
})

it.each([
  ['wrong-state', subject({ state: 'scoring' }), input],
  ['stale-version', subject({ members: [chair, evaluator] }), input],
  ['nothing-to-do', subject(), { ...input, members: [chair] }],
  ['invalid-input', subject(), { ...input, members: [{ ...evaluator, role: 'chair' as const }] }],
  ['invalid-input', subject(), { ...input, members: [chair, { ...evaluator, userId: 'x' }] }],
] as const)('is refused with %s', (code, from, wanted) => {
  const refused = decideNomination(from, { ...wanted, members: [...wanted.members], seen: [chair] })
  expect(refused.ok === false && refused.failure.code).toBe(code)
})

it('needs exactly one chair, and nobody twice', () => {
  const accepts = (members: unknown[]) =>
    nominatePanelInput.safeParse({ tenderId: 't', seen: [], members }).success
  expect(accepts([chair, evaluator])).toBe(true)
  expect(accepts([evaluator])).toBe(false)
  expect(accepts([chair, { userId: 'amina', role: 'chair' }])).toBe(false)
  expect(accepts([chair, { userId: 'samira', role: 'evaluator' }])).toBe(false)
})
