import { expect, it } from 'vitest'
import {
  type ConflictAct,
  decideConflictMove,
  mayDeclare,
} from '../../../../lib/selection/panel/conflict-transitions-rules'
import type { ConflictState } from '../../../../lib/selection/panel/standing-rules'

const states: readonly ConflictState[] = [
  'requested',
  'none',
  'declared',
  'cleared',
  'restricted',
  'removed',
]
const acts: readonly ConflictAct[] = ['declare', 'review', 'ask-again']

/** Written down a second time: from, what each act may lead to. */
const expected: Readonly<Record<ConflictState, Readonly<Record<ConflictAct, string>>>> = {
  requested: { declare: 'none declared', review: '', 'ask-again': '' },
  none: { declare: 'declared', review: '', 'ask-again': 'requested' },
  declared: { declare: '', review: 'cleared restricted removed', 'ask-again': '' },
  cleared: { declare: 'declared', review: '', 'ask-again': 'requested' },
  restricted: { declare: 'declared', review: '', 'ask-again': '' },
  removed: { declare: '', review: '', 'ask-again': '' },
}

it('a declaration makes these moves and no others', () => {
  for (const from of states)
    for (const act of acts) {
      const reached = states.filter((to) => decideConflictMove(from, to, act).ok)
      expect(`${from} ${act}: ${reached.join(' ')}`).toBe(`${from} ${act}: ${expected[from][act]}`)
    }
})

it('a link may be said at any time, but not while one waits for its review or after a recusal', () => {
  expect(states.filter(mayDeclare)).toEqual(['requested', 'none', 'cleared', 'restricted'])
})
