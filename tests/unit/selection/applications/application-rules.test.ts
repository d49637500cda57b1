import { expect, it } from 'vitest'
import {
  type BiddingPhase,
  biddingPhase,
  mayPrepare,
  maySubmit,
  mayWithdraw,
  type SealedBidState,
  stateAfter,
} from '../../../../lib/selection/applications/application-rules'
import { instantOf } from '../../../../lib/selection/procedure/local-time-rules'
import {
  type TenderState,
  tenderStates,
} from '../../../../lib/selection/procedure/tender-states-rules'

const at = (time: string) => new Date(`2026-06-01T${time}Z`)

const tender = (state: TenderState = 'published') => ({
  state,
  opensAt: at('09:00:00.000'),
  closesAt: at('17:00:00.000'),
  standstillStartsAt: null,
})

const table: readonly (readonly [string, BiddingPhase, string, string])[] = [
  ['08:59:59.999', 'announced', 'prepare', 'opening-not-reached'],
  ['09:00:00.000', 'receiving', 'prepare', 'in time'],
  ['16:59:59.999', 'receiving', 'prepare', 'in time'],
  ['17:00:00.000', 'closed', 'bids-closed', 'late'],
  ['17:00:00.001', 'closed', 'bids-closed', 'late'],
]

it.each(table)('at %s a published tender is %s', (time, phase, preparing, submitting) => {
  const now = at(time)
  expect(biddingPhase(tender(), now)).toBe(phase)
  const prepared = mayPrepare(tender(), now)
  expect(prepared.ok ? 'prepare' : prepared.failure.code).toBe(preparing)
  const submitted = maySubmit(tender(), now)
  const outcome = submitted.ok
    ? submitted.value.isLate
      ? 'late'
      : 'in time'
    : submitted.failure.code
  expect(outcome).toBe(submitting)
})

it('takes nothing in any state but published', () => {
  const ended: readonly TenderState[] = ['cancelled', 'no_award']
  const clocked: readonly TenderState[] = ['published', 'receiving', 'closed']
  for (const state of tenderStates.filter((one) => !clocked.includes(one))) {
    const code = ended.includes(state) ? 'wrong-state' : 'bids-closed'
    expect(maySubmit(tender(state), at('12:00:00.000'))).toEqual({ ok: false, failure: { code } })
    expect(mayPrepare(tender(state), at('12:00:00.000'))).toEqual({ ok: false, failure: { code } })
  }
})

it.each([
  ['draft', 'sealed', 'late'],
  ['sealed', 'sealed', 'sealed'],
  ['late', 'sealed', 'late'],
  ['withdrawn', 'sealed', 'late'],
] as const)(
  'a bid that was %s becomes %s in time and %s after the closing',
  (before, inTime, late) => {
    expect(stateAfter(before, false)).toBe(inTime)
    expect(stateAfter(before, true)).toBe(late)
  },
)

it('withdraws what is sealed, and only before the closing', () => {
  const states: readonly SealedBidState[] = ['draft', 'sealed', 'late', 'withdrawn', 'opened']
  const allowed = states.filter((state) => mayWithdraw(tender(), state, at('16:59:59.999')).ok)
  expect(allowed).toEqual(['sealed'])
  expect(mayWithdraw(tender(), 'sealed', at('17:00:00.000'))).toEqual({
    ok: false,
    failure: { code: 'bids-closed' },
  })
})

it('closes at one instant on the day that clocks go back', () => {
  const closing = instantOf('2026-10-25T02:30', 'Europe/Lisbon')
  const closesAt = closing.kind === 'instant' ? closing.at : null
  const lisbon = { ...tender(), opensAt: at('00:00:00.000'), closesAt }
  expect(closesAt?.toISOString()).toBe('2026-10-25T02:30:00.000Z')
  // half past one by the clock, twice: an hour before the closing and two hours before it
  for (const [instant, phase] of [
    ['2026-10-25T00:30:00Z', 'receiving'],
    ['2026-10-25T01:30:00Z', 'receiving'],
    ['2026-10-25T02:29:59.999Z', 'receiving'],
    ['2026-10-25T02:30:00Z', 'closed'],
  ] as const)
    expect(biddingPhase(lisbon, new Date(instant))).toBe(phase)
})

it('closes at one instant on the day that clocks go forward', () => {
  const closing = instantOf('2026-03-29T02:30', 'Europe/Lisbon')
  const closesAt = closing.kind === 'instant' ? closing.at : null
  const lisbon = { ...tender(), opensAt: new Date('2026-03-01T00:00:00Z'), closesAt }
  expect(biddingPhase(lisbon, new Date('2026-03-29T01:29:59.999Z'))).toBe('receiving')
  expect(biddingPhase(lisbon, new Date('2026-03-29T01:30:00Z'))).toBe('closed')
})
