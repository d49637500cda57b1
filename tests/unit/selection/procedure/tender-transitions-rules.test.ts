import { describe, expect, it } from 'vitest'
import {
  arePublishedRulesBinding,
  decideTransition,
  type TransitionFacts,
  tenderStates,
  tenderTransitions,
} from '../../../../lib/selection/procedure/tender-transitions-rules'

const now = new Date('2026-06-01T12:00:00Z')
const reason = 'The committee decided so on the first of June.'
const acts = ['change-state', 'publish', 'cancel'] as const
const procedures = ['light', 'formal'] as const

const ready = (wishes: Partial<TransitionFacts>): TransitionFacts => ({
  state: 'draft',
  procedure: 'formal',
  lockVersion: wishes.state === 'weighing' ? 1 : 0,
  bidCount: 2,
  weightedCount: 4,
  undeclaredCount: 0,
  emptyDomainCount: 0,
  closesAt: now,
  ...wishes,
})

/** Every move that exists, written down a second time: from, to, act, procedures. */
const allowed = [
  'draft weighing change-state light',
  'draft weighing change-state formal',
  'weighing draft change-state light',
  'weighing draft change-state formal',
  'weighing evaluation change-state light',
  'weighing published publish formal',
  'published evaluation change-state formal',
  'evaluation result change-state light',
  'evaluation result change-state formal',
  'result evaluation change-state light',
  'result evaluation change-state formal',
  'weighing cancelled cancel formal',
  'published cancelled cancel formal',
  'evaluation cancelled cancel formal',
]

const moves = tenderStates.flatMap((from) =>
  tenderStates.flatMap((to) =>
    acts.flatMap((act) => procedures.map((procedure) => ({ from, to, act, procedure }))),
  ),
)

it('has exactly the rows that are written down here', () => {
  const rows = tenderTransitions.flatMap((row) =>
    row.procedures.map((procedure) => `${row.from} ${row.to} ${row.act} ${procedure}`),
  )
  expect([...rows].sort()).toEqual([...allowed].sort())
})

describe('every pair of states', () => {
  it.each(moves)('$from to $to by $act in the $procedure procedure', (move) => {
    const { from, to, act, procedure } = move
    // Going back needs that no weights are official.
    const wishes = { state: from, procedure, ...(to === 'draft' && { lockVersion: 0 }) }
    const answer = decideTransition(ready(wishes), to, act, { now, reason })
    const isAllowed = allowed.includes(`${from} ${to} ${act} ${procedure}`)
    expect(answer.ok).toBe(isAllowed)
    if (!answer.ok) expect(answer.failure.code).toBe('wrong-state')
  })
})

it.each([
  ['criteria-incomplete', { weightedCount: 1 }, 'weighing', 'change-state'],
  ['criteria-incomplete', { undeclaredCount: 1 }, 'weighing', 'change-state'],
  ['criteria-incomplete', { emptyDomainCount: 1 }, 'weighing', 'change-state'],
  ['weights-locked', { state: 'weighing' }, 'draft', 'change-state'],
  ['weights-not-locked', { state: 'weighing', lockVersion: 0 }, 'published', 'publish'],
  ['closing-not-reached', { state: 'published', closesAt: null }, 'evaluation', 'change-state'],
  [
    'closing-not-reached',
    { state: 'published', closesAt: new Date(now.getTime() + 1) },
    'evaluation',
    'change-state',
  ],
  ['bids-missing', { state: 'evaluation', bidCount: 0 }, 'result', 'change-state'],
] as const)('is held back by %s where %j', (code, wishes, to, act) => {
  expect(decideTransition(ready(wishes), to, act, { now, reason })).toMatchObject({
    failure: { code },
  })
})

it.each([
  ['result', 'evaluation', 'change-state', 9, 10],
  ['published', 'cancelled', 'cancel', 19, 20],
] as const)(
  'needs a reason for %s to %s by %s of more than %i',
  (state, to, act, short, enough) => {
    const by = (length: number) =>
      decideTransition(ready({ state }), to, act, { now, reason: 'x'.repeat(length) })
    expect(by(short)).toMatchObject({ failure: { code: 'invalid-input' } })
    expect(by(enough).ok).toBe(true)
  },
)

it('holds published rules binding from publication on, and never in the light procedure', () => {
  const binding = tenderStates.flatMap((state) =>
    procedures.flatMap((procedure) =>
      arePublishedRulesBinding({ state, procedure }) ? [`${state} ${procedure}`] : [],
    ),
  )
  expect(binding).toEqual([
    'published light',
    'published formal',
    'evaluation formal',
    'result formal',
    'cancelled light',
    'cancelled formal',
  ])
})
