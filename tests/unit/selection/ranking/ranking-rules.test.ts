import { expect, it } from 'vitest'
import { type RankingInput, rankBids } from '../../../../lib/selection/ranking/ranking-rules'

const linear = { kind: 'linear', zeroAt: 0, hundredAt: 100 } as const

const bid = (id: string, ...values: readonly (number | null)[]) => ({
  id,
  letter: id.toUpperCase(),
  name: id,
  evidence: new Map(
    values.flatMap((value, j) =>
      value === null ? [] : [[`c${j}`, { status: 'provided', value }] as const],
    ),
  ),
  ratings: new Map(),
})

const input = (
  bids: readonly ReturnType<typeof bid>[],
  weights: readonly number[],
): RankingInput => ({
  facts: {
    criteria: weights.map((_, j) => ({
      id: `c${j}`,
      code: `${j + 1}.1`,
      title: {},
      domain: j + 1,
      valueFunction: linear,
      minimumValue: null,
    })),
    knockOuts: [],
    bids,
    evaluatorIds: [],
    aggregation: 'mean',
  },
  domainIds: weights.map((_, j) => `d${j}`),
  weights,
  missingValuePolicy: 'zero',
  weightSets: [
    { id: 'official', shares: weights },
    { id: 'other', shares: [...weights].reverse() },
    { id: 'printed', shares: null },
  ],
})

it('ranks by the sum of value times weight, best first', () => {
  const { additive, winner } = rankBids(input([bid('a', 80, 20), bid('b', 40, 90)], [0.7, 0.3]))
  expect(additive.order).toEqual(['a', 'b'])
  expect(additive.scores).toEqual([62, 55])
  expect(winner).toBe('a')
})

it('shows who would win under another weight set, and leaves out a set that is not normalised', () => {
  const { checks } = rankBids(input([bid('a', 80, 20), bid('b', 40, 90)], [0.7, 0.3]))
  expect(checks?.underSets.map(({ id, order }) => [id, order[0]])).toEqual([
    ['official', 'a'],
    ['other', 'b'],
  ])
})

it('finds the weight at which the winner changes', () => {
  const { checks } = rankBids(input([bid('a', 80, 20), bid('b', 40, 90)], [0.7, 0.3]))
  // 40 t = 70 (1 − t) where the two draw level
  expect(checks?.criterionStability[0]?.low).toBeCloseTo(70 / 110, 12)
  expect(checks?.criterionStability[0]?.challengerLow).toBe('b')
  expect(checks?.nearestRival?.rival).toBe('b')
})

it('keeps the order of the others when any one bid is removed', () => {
  const bids = [bid('a', 80, 20), bid('b', 40, 90), bid('c', 10, 10)]
  const { checks } = rankBids(input(bids, [0.5, 0.5]))
  expect(checks?.withoutEach.every(({ isOrderKept }) => isOrderKept)).toBe(true)
})

it('leaves a bid with a missing value unranked where the rules say so', () => {
  const tender = { ...input([bid('a', 80, null), bid('b', 40, 90)], [0.7, 0.3]) }
  const { additive } = rankBids({ ...tender, missingValuePolicy: 'exclude' })
  expect(additive.ranks).toEqual([null, 1])
  expect(rankBids(tender).additive.scores).toEqual([56, 55])
})

it('has no winner and no checks where every bid fails a knock-out', () => {
  const tender = input([bid('a', 80, 20)], [0.7, 0.3])
  const knockOuts = [
    { id: 'k', code: 'K', title: {}, rule: { kind: 'at-least', minimum: 1 } },
  ] as const
  const evidence = new Map([['k', { status: 'provided', value: 0 } as const]])
  const [only] = tender.facts.bids
  const bids = only ? [{ ...only, evidence }] : []
  const ranking = rankBids({ ...tender, facts: { ...tender.facts, knockOuts, bids } })
  expect(ranking).toMatchObject({ winner: null, checks: null })
  expect(ranking.additive.unranked).toEqual([{ alternative: 'a', reason: 'knocked-out' }])
})
