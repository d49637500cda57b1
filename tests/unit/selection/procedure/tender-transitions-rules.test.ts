import { expect, it } from 'vitest'
import {
  arePricesOpen,
  arePublishedRulesBinding,
  areScoresSealed,
  hasReached,
  stateAt,
  storedState,
  type TenderState,
  tenderStates,
} from '../../../../lib/selection/procedure/tender-states-rules'
import {
  decideTransition,
  mayMove,
  type TransitionAct,
  type TransitionFacts,
  tenderTransitions,
} from '../../../../lib/selection/procedure/tender-transitions-rules'

const now = new Date('2026-06-01T12:00:00Z')
const later = new Date(now.getTime() + 1)
const reason = 'The committee decided so on the first of June.'
const procedures = ['light', 'formal'] as const

const ready = (wishes: Partial<TransitionFacts>): TransitionFacts => ({
  state: 'draft',
  procedure: 'formal',
  lockVersion: wishes.state === 'weighing' ? 1 : 0,
  bidCount: 2,
  weightedCount: 4,
  undeclaredCount: 0,
  emptyDomainCount: 0,
  opensAt: wishes.state === 'published' ? later : now,
  closesAt: wishes.state === 'published' || wishes.state === 'receiving' ? later : now,
  standstillStartsAt: wishes.state === 'notified' ? later : now,
  standstillEndsAt: now,
  openDeclarations: 0,
  openFindings: 0,
  remainingBids: 1,
  missingCards: 0,
  openCells: 0,
  missingConfirmations: 0,
  uncheckedPrices: 0,
  openQueries: 0,
  missingApprovals: 0,
  openChallenges: 0,
  ...wishes,
})

const afterOpening =
  'technical_opened knock_out scoring revealed moderation technical_locked financial_opened combined report_draft approved notified standstill'.split(
    ' ',
  )

/** Every move that exists, written down a second time: from, to, act, procedures. */
const allowed = [
  'draft weighing change-state light',
  'draft weighing change-state formal',
  'weighing draft change-state light',
  'weighing draft change-state formal',
  'weighing evaluation change-state light',
  'evaluation result change-state light',
  'result evaluation change-state light',
  'result awarded award light',
  'result no_award end-without-award light',
  'evaluation no_award end-without-award light',
  'weighing published publish formal',
  'published receiving clock formal',
  'receiving closed clock formal',
  'closed technical_opened open-technical formal',
  'technical_opened knock_out start-admissibility formal',
  'knock_out scoring start-scoring formal',
  'scoring revealed reveal formal',
  'revealed moderation start-moderation formal',
  'moderation technical_locked lock-technical formal',
  'technical_locked financial_opened open-financial formal',
  'financial_opened combined combine formal',
  'combined report_draft draft-report formal',
  'report_draft report_draft draft-report formal',
  'report_draft approved approve-report formal',
  'approved notified notify formal',
  'notified standstill clock formal',
  'standstill awarded award formal',
  ...['weighing', 'published', 'receiving', 'closed', ...afterOpening].map(
    (from) => `${from} cancelled cancel formal`,
  ),
  ...['closed', ...afterOpening].map((from) => `${from} no_award end-without-award formal`),
]

it('has exactly the rows that are written down here', () => {
  const rows = tenderTransitions.flatMap((row) =>
    row.procedures.map((procedure) => `${row.from} ${row.to} ${row.act} ${procedure}`),
  )
  expect([...rows].sort()).toEqual([...allowed].sort())
})

const acts = [...new Set(tenderTransitions.map(({ act }) => act))]

/** What the table lets a tender do that stands there and lacks nothing; the clock's moves wait for their instant. */
function movesFrom(from: TenderState, procedure: 'light' | 'formal') {
  return tenderStates.flatMap((to) =>
    acts.flatMap((act) => {
      // Going back needs that no weights are official.
      const wishes = { state: from, procedure, ...(to === 'draft' && { lockVersion: 0 }) }
      const answer = decideTransition(ready(wishes), to, act, { now, reason })
      if (!answer.ok && act !== 'clock') expect(answer.failure.code).toBe('wrong-state')
      return answer.ok ? [`${from} ${to} ${act} ${procedure}`] : []
    }),
  )
}

it('lets pass what is written down, and refuses every other move between two states', () => {
  const passed = procedures.flatMap((procedure) =>
    tenderStates.flatMap((from) => movesFrom(from, procedure)),
  )
  const waits = ['published receiving clock formal', 'receiving closed clock formal']
  expect(passed.sort()).toEqual(allowed.filter((move) => !waits.includes(move)).sort())
})

it('is moved on by the clock, at the very instant', () => {
  const clock = { opensAt: now, closesAt: later, standstillStartsAt: later }
  const at = (state: TenderState, ms: number) =>
    stateAt({ state, ...clock }, new Date(now.getTime() + ms))
  expect([at('published', -1), at('published', 0), at('published', 1)]).toEqual([
    'published',
    'receiving',
    'closed',
  ])
  expect([at('notified', 0), at('notified', 1), at('awarded', 1)]).toEqual([
    'notified',
    'standstill',
    'awarded',
  ])
})

it('opens no envelope while bids can still come, whatever is stored', () => {
  const open = (closesAt: Date) =>
    decideTransition(
      ready({ state: 'published', opensAt: now, closesAt }),
      'technical_opened',
      'open-technical',
      { now, reason },
    )
  expect(open(later)).toMatchObject({ failure: { code: 'wrong-state' } })
  expect(open(now).ok).toBe(true)
})

it.each<[string, Partial<TransitionFacts>, TenderState, TransitionAct]>([
  ['criteria-incomplete', { weightedCount: 1 }, 'weighing', 'change-state'],
  ['criteria-incomplete', { undeclaredCount: 1 }, 'weighing', 'change-state'],
  ['criteria-incomplete', { emptyDomainCount: 1 }, 'weighing', 'change-state'],
  ['weights-locked', { state: 'weighing' }, 'draft', 'change-state'],
  ['weights-not-locked', { state: 'weighing', lockVersion: 0 }, 'published', 'publish'],
  [
    'bids-missing',
    { state: 'evaluation', procedure: 'light', bidCount: 0 },
    'result',
    'change-state',
  ],
  [
    'declarations-open',
    { state: 'technical_opened', openDeclarations: 1 },
    'knock_out',
    'start-admissibility',
  ],
  ['declarations-open', { state: 'knock_out', openDeclarations: 1 }, 'scoring', 'start-scoring'],
  ['findings-open', { state: 'knock_out', openFindings: 1 }, 'scoring', 'start-scoring'],
  ['no-bid-left', { state: 'knock_out', remainingBids: 0 }, 'scoring', 'start-scoring'],
  ['cards-missing', { state: 'scoring', missingCards: 1 }, 'revealed', 'reveal'],
  ['cells-open', { state: 'moderation', openCells: 1 }, 'technical_locked', 'lock-technical'],
  [
    'confirmations-missing',
    { state: 'moderation', missingConfirmations: 1 },
    'technical_locked',
    'lock-technical',
  ],
  [
    'no-bid-left',
    { state: 'technical_locked', remainingBids: 0 },
    'financial_opened',
    'open-financial',
  ],
  ['prices-unchecked', { state: 'financial_opened', uncheckedPrices: 1 }, 'combined', 'combine'],
  ['queries-open', { state: 'financial_opened', openQueries: 1 }, 'combined', 'combine'],
  [
    'approvals-missing',
    { state: 'report_draft', missingApprovals: 1 },
    'approved',
    'approve-report',
  ],
  ['standstill-running', { state: 'standstill', standstillEndsAt: later }, 'awarded', 'award'],
  ['challenge-open', { state: 'standstill', openChallenges: 1 }, 'awarded', 'award'],
])('is held back by %s where %j', (code, wishes, to, act) => {
  expect(decideTransition(ready(wishes), to, act, { now, reason })).toMatchObject({
    failure: { code },
  })
})

it('is held back by what nobody has counted', () => {
  const { missingCards: _uncounted, ...facts } = ready({ state: 'scoring' })
  expect(decideTransition(facts, 'revealed', 'reveal', { now, reason })).toMatchObject({
    failure: { code: 'cards-missing' },
  })
})

it.each([
  ['result', 'evaluation', 'change-state', 9, 10, 'light'],
  ['standstill', 'no_award', 'end-without-award', 19, 20, 'formal'],
  ['published', 'cancelled', 'cancel', 19, 20, 'formal'],
] as const)(
  'needs a reason for %s to %s by %s of more than %i',
  (state, to, act, short, enough, procedure) => {
    const by = (length: number) =>
      decideTransition(ready({ state, procedure }), to, act, { now, reason: 'x'.repeat(length) })
    expect(by(short)).toMatchObject({ failure: { code: 'invalid-input' } })
    expect(by(enough).ok).toBe(true)
  },
)

it('holds published rules binding from publication on, and never in the light procedure', () => {
  const free = tenderStates.filter(
    (state) => !arePublishedRulesBinding({ state, procedure: 'formal' }),
  )
  expect(free).toEqual(['draft', 'weighing'])
  expect(
    tenderStates.some((state) => arePublishedRulesBinding({ state, procedure: 'light' })),
  ).toBe(false)
})

it('seals scores until the reveal and prices until their opening, for ever where it ended before', () => {
  const sealed = (state: TenderState) => areScoresSealed({ state, procedure: 'formal' })
  const priced = (state: TenderState) => arePricesOpen({ state, procedure: 'formal' })
  expect(
    ['knock_out', 'scoring', 'cancelled'].map((state) => sealed(state as TenderState)),
  ).toEqual([true, true, true])
  expect(sealed('revealed')).toBe(false)
  expect(areScoresSealed({ state: 'evaluation', procedure: 'light' })).toBe(false)
  expect([priced('technical_locked'), priced('financial_opened'), priced('no_award')]).toEqual([
    false,
    true,
    false,
  ])
  expect(hasReached('standstill', 'combined')).toBe(true)
})

it('keeps to be read what was opened before a tender ended otherwise, and sealed what was not', () => {
  const ended = (endedFrom: TenderState | null) =>
    ({ state: 'no_award', endedFrom, procedure: 'formal' }) as const
  expect([ended('scoring'), ended('moderation'), ended(null)].map(areScoresSealed)).toEqual([
    true,
    false,
    true,
  ])
  expect([ended('technical_locked'), ended('approved')].map(arePricesOpen)).toEqual([false, true])
  expect(hasReached(ended('notified'), 'awarded')).toBe(false)
  expect(hasReached({ state: 'cancelled', endedFrom: 'published' }, 'technical_opened')).toBe(false)
})

it('keeps for a state of the clock the one that stands in the database', () => {
  expect((['receiving', 'closed', 'standstill', 'scoring'] as const).map(storedState)).toEqual([
    'published',
    'published',
    'notified',
    'scoring',
  ])
})

it('says whether there is a way at all', () => {
  const at = (state: TenderState) =>
    mayMove(ready({ state, openDeclarations: 3 }), 'cancelled', now)
  expect([at('draft'), at('scoring'), at('awarded')]).toEqual([false, true, false])
})
