import { describe, expect, it } from 'vitest'
import { tenderStates } from '../../../../lib/selection/procedure/tender-states-rules'
import {
  decideQuestion,
  decideSettling,
  maySettle,
  mostOpenQuestions,
  namesAsker,
  takesQuestions,
} from '../../../../lib/selection/questions/question-rules'

const closesAt = new Date('2026-07-01T12:00:00Z')
const until = new Date('2026-06-20T12:00:00Z')

const tender = {
  state: 'published' as const,
  opensAt: new Date('2026-06-01T12:00:00Z'),
  closesAt,
  questionsUntil: until,
  standstillStartsAt: null,
  openQuestions: 0,
}

const just = (instant: Date) => new Date(instant.getTime() - 1)

describe('questions', () => {
  it('are taken from publication to just before their deadline', () => {
    expect(takesQuestions(tender, new Date('2026-05-01T00:00:00Z'))).toBe(true)
    expect(takesQuestions(tender, just(until))).toBe(true)
    expect(takesQuestions(tender, until)).toBe(false)
  })

  it('are taken to just before the closing where no deadline was published', () => {
    const open = { ...tender, questionsUntil: null }
    expect(takesQuestions(open, just(closesAt))).toBe(true)
    expect(takesQuestions(open, closesAt)).toBe(false)
  })

  it('are taken of no tender that is not published, or has gone on', () => {
    const others = tenderStates.filter((state) => !['published', 'receiving'].includes(state))
    for (const state of others)
      expect(takesQuestions({ ...tender, state }, just(until))).toBe(false)
  })

  it('wait twenty at a time', () => {
    const asked = (openQuestions: number) =>
      decideQuestion({ ...tender, openQuestions }, just(until)).ok
    expect(asked(mostOpenQuestions - 1)).toBe(true)
    expect(asked(mostOpenQuestions)).toBe(false)
  })
})

describe('an answer', () => {
  it('goes out until the envelopes are opened', () => {
    expect(maySettle(tender, new Date('2027-01-01T00:00:00Z'))).toBe(true)
    expect(maySettle({ ...tender, state: 'technical_opened' }, closesAt)).toBe(false)
    expect(maySettle({ ...tender, state: 'cancelled' }, closesAt)).toBe(false)
  })

  it('is given once, to the question as it was seen', () => {
    const settle = (state: 'asked' | 'answered' | 'declined', seen: number) => {
      const result = decideSettling({ ...tender, question: { state, version: 1 } }, seen, until)
      return result.ok ? 'ok' : result.failure.code
    }
    expect(settle('asked', 1)).toBe('ok')
    expect(settle('asked', 2)).toBe('stale-version')
    expect(settle('answered', 1)).toBe('wrong-state')
    expect(settle('declined', 1)).toBe('wrong-state')
  })
})

it('finds a name in whatever case and spacing, and no name that is blank', () => {
  expect(namesAsker('We at NORTHLIGHT\n mutual ask', ['Northlight Mutual'])).toBe(true)
  expect(namesAsker('The light of the north', ['Northlight Mutual'])).toBe(false)
  expect(namesAsker('Anything', ['', '  ', 'An'])).toBe(false)
})
