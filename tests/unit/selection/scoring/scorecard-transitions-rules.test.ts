import { expect, it } from 'vitest'
import {
  isCardOpen,
  moveScorecard,
  type ScorecardAct,
  type ScorecardState,
} from '../../../../lib/selection/scoring/scorecard-transitions-rules'

const states: readonly ScorecardState[] = [
  'empty',
  'draft',
  'submitted',
  'reopened',
  'locked',
  'void',
]
const acts: readonly ScorecardAct[] = ['save', 'submit', 'reopen', 'reveal', 'recuse']

/** Written down a second time: from, act, to, or the code of the refusal. */
const expected: Readonly<Record<ScorecardState, Readonly<Record<ScorecardAct, string>>>> = {
  empty: {
    save: 'draft',
    submit: 'card-incomplete',
    reopen: 'wrong-state',
    reveal: 'void',
    recuse: 'void',
  },
  draft: {
    save: 'draft',
    submit: 'submitted',
    reopen: 'wrong-state',
    reveal: 'void',
    recuse: 'void',
  },
  submitted: {
    save: 'card-sealed',
    submit: 'card-sealed',
    reopen: 'reopened',
    reveal: 'locked',
    recuse: 'void',
  },
  reopened: {
    save: 'reopened',
    submit: 'submitted',
    reopen: 'wrong-state',
    reveal: 'void',
    recuse: 'void',
  },
  locked: {
    save: 'card-sealed',
    submit: 'card-sealed',
    reopen: 'wrong-state',
    reveal: 'wrong-state',
    recuse: 'void',
  },
  void: {
    save: 'recused',
    submit: 'recused',
    reopen: 'recused',
    reveal: 'recused',
    recuse: 'recused',
  },
}

it.each(states)('moves a card that is %s only as written down', (from) => {
  const found = acts.map((act) => {
    const move = moveScorecard(from, act)
    return [act, move.ok ? move.value : move.failure.code]
  })
  expect(Object.fromEntries(found)).toEqual(expected[from])
})

it('lets a card be written on until it is submitted, and again when it was opened again', () => {
  expect(states.filter(isCardOpen)).toEqual(['empty', 'draft', 'reopened'])
})
