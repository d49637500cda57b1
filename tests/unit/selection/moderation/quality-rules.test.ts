import { expect, it } from 'vitest'
import {
  decideQualityMoves,
  shortfallsOf,
} from '../../../../lib/selection/moderation/quality-rules'

const score = {
  bidId: 'b',
  quality: 69.995,
  domainScores: [
    { domainId: 'a', code: 'A', score: 60 },
    { domainId: 'b', code: 'B', score: 79.99 },
  ],
}
const terms = (wishes: object = {}) => ({
  leastQuality: null,
  domainMinimums: {},
  roundingDecimals: 2,
  ...wishes,
})

it.each([
  { wishes: { leastQuality: 70 }, kinds: [] },
  { wishes: { leastQuality: 70, roundingDecimals: null }, kinds: ['total'] },
  { wishes: { leastQuality: 70, roundingDecimals: 3 }, kinds: ['total'] },
  { wishes: { domainMinimums: { A: 60 } }, kinds: [] },
  { wishes: { domainMinimums: { A: 60.01 } }, kinds: ['domain'] },
  {
    wishes: { domainMinimums: { A: 61, B: 80 }, leastQuality: 90 },
    kinds: ['total', 'domain', 'domain'],
  },
  { wishes: { domainMinimums: { B: 80 }, roundingDecimals: 0 }, kinds: [] },
])('finds $kinds under $wishes', ({ wishes, kinds }) => {
  expect(shortfallsOf(score, terms(wishes), []).map(({ kind }) => kind)).toEqual(kinds)
})

it('holds the least value of a criterion against the bid, also where no terms are published', () => {
  const own = (value: number | null) =>
    shortfallsOf(score, null, [{ criterionId: 'c', value, least: 50 }])
  expect(own(50)).toEqual([])
  expect(own(49.99)).toEqual([{ kind: 'criterion', criterionId: 'c', score: 49.99, least: 50 }])
  expect(own(null)).toMatchObject([{ kind: 'criterion', score: null }])
})

it('lets no bid pass that has no score', () => {
  expect(shortfallsOf({ ...score, quality: null }, terms(), [])).toEqual([{ kind: 'no-score' }])
})

it('sends each bid on or out, and refuses one that stands elsewhere', () => {
  const bid = (id: string) => ({ id, letter: id, state: 'admissible' as const })
  const quality = [{ ...score, bidId: 'x', shortfalls: [] }]
  expect(decideQualityMoves([bid('x'), bid('y')], quality)).toEqual({
    ok: true,
    value: [
      { bidId: 'x', letter: 'x', to: 'qualified' },
      { bidId: 'y', letter: 'y', to: 'below_threshold' },
    ],
  })
  expect(decideQualityMoves([{ ...bid('x'), state: 'excluded' }], quality)).toMatchObject({
    failure: { code: 'wrong-state' },
  })
})
