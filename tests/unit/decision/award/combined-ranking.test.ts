import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CombinationRule,
  type PricedBid,
  rankByQualityAndPrice,
} from '../../../../lib/decision/award/combined-ranking'
import { meetsThreshold } from '../../../../lib/decision/award/threshold'
import {
  formatRational,
  rationalFromNumber,
  rationalToNumber,
} from '../../../../lib/shared/rational'

const rule: CombinationRule = {
  formula: { kind: 'relative-lowest' },
  qualityShare: 6_000,
  rounding: { decimals: null },
  tieBreak: [],
}

const bid = (id: string, quality: number, price: number): PricedBid => ({ id, quality, price })

const totals = (bids: readonly PricedBid[], changed: Partial<CombinationRule> = {}) =>
  rankByQualityAndPrice(bids, { ...rule, ...changed }).map(({ id, total, rank }) => [
    id,
    total && rationalToNumber(total),
    rank,
  ])

const a = bid('A', 90, 100)
const b = bid('B', 78, 80)
const c = bid('C', 20, 40)

describe('rankByQualityAndPrice', () => {
  it('shows the known paradox of the relative formula: a loser decides who wins', () => {
    expect(totals([a, b, c])).toEqual([
      ['A', 70, 1],
      ['B', 66.8, 2],
      ['C', 52, 3],
    ])
    expect(totals([a, b])).toEqual([
      ['A', 86, 2],
      ['B', 86.8, 1],
    ])
  })

  it('knows no such paradox with a published benchmark', () => {
    const formula = { kind: 'absolute-benchmark', benchmark: 60 } as const
    const [winner] = totals([a, b, c], { formula }).filter(([, , rank]) => rank === 1)
    expect(totals([a, b], { formula }).find(([, , rank]) => rank === 1)?.[0]).toBe(winner?.[0])
  })

  it('orders by the cost of a point of quality, a bid without quality last', () => {
    const formula = { kind: 'price-per-quality-point' } as const
    const ranked = rankByQualityAndPrice([a, b, c, bid('D', 0, 1)], { ...rule, formula })
    expect(
      ranked.map(({ id, costPerPoint, rank }) => [
        id,
        costPerPoint && formatRational(costPerPoint),
        rank,
      ]),
    ).toEqual([
      ['A', '10/9', 2],
      ['B', '40/39', 1],
      ['C', '2', 3],
      ['D', null, 4],
    ])
  })

  it('leaves identical bids on one rank, and skips the next', () => {
    expect(totals([bid('A', 80, 50), bid('B', 80, 50), bid('C', 10, 50)])).toEqual([
      ['A', 88, 1],
      ['B', 88, 1],
      ['C', 46, 3],
    ])
  })

  it('parts a tie by the published rules in their order, and says by which', () => {
    // 0.6 × 80 + 0.4 × 100 = 0.6 × 100 + 0.4 × 70 = 88
    const level = [bid('A', 80, 70), bid('B', 100, 100)]
    const parted = (tieBreak: CombinationRule['tieBreak']) =>
      rankByQualityAndPrice(level, { ...rule, tieBreak }).map(({ rank, partedBy }) => [
        rank,
        partedBy,
      ])
    expect(parted([])).toEqual([
      [1, null],
      [1, null],
    ])
    expect(parted([{ kind: 'higher-quality' }, { kind: 'lower-price' }])).toEqual([
      [2, 'higher-quality'],
      [1, 'higher-quality'],
    ])
    expect(parted([{ kind: 'lower-price' }])).toEqual([
      [1, 'lower-price'],
      [2, 'lower-price'],
    ])
  })

  it('parts a tie by the score of a named criterion', () => {
    const level = [
      { ...bid('A', 80, 50), scores: { network: 60 } },
      { ...bid('B', 80, 50), scores: { network: 70 } },
    ]
    const tieBreak = [{ kind: 'higher-score', of: 'network' }] as const
    expect(totals(level, { tieBreak }).map(([, , rank]) => rank)).toEqual([2, 1])
  })

  it('compares totals rounded only where the rule was published so', () => {
    const close = [bid('A', 80.01, 50), bid('B', 80, 50)]
    expect(totals(close).map(([, , rank]) => rank)).toEqual([1, 2])
    expect(totals(close, { rounding: { decimals: 1 } }).map(([, , rank]) => rank)).toEqual([1, 1])
  })

  it('ranks a single bid first, and none of no bids', () => {
    expect(totals([a])).toEqual([['A', 94, 1]])
    expect(totals([])).toEqual([])
  })

  it('refuses qualities and shares out of range', () => {
    expect(() => totals([bid('A', 100.5, 1)])).toThrow(
      expect.objectContaining({ code: 'quality-out-of-range', path: 'bids[0].quality' }),
    )
    for (const qualityShare of [-1, 10_001, 0.5]) {
      expect(() => totals([a], { qualityShare })).toThrow(
        expect.objectContaining({ code: 'share-out-of-range' }),
      )
    }
  })

  it('does not depend on the order in which bids are listed', () => {
    const bids = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
        quality: fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10),
        price: fc.integer({ min: 1, max: 500 }),
      }),
      { selector: ({ id }) => id, minLength: 2 },
    )
    const ranks = (list: readonly PricedBid[]) =>
      new Map(
        totals(list, { tieBreak: [{ kind: 'lower-price' }] }).map(([id, , rank]) => [id, rank]),
      )
    fc.assert(
      fc.property(bids, (list) => {
        expect(ranks([...list].reverse())).toEqual(ranks(list))
      }),
    )
  })
})

describe('meetsThreshold', () => {
  it('passes a score that is exactly the threshold', () => {
    expect(meetsThreshold(rationalFromNumber(70), 70, { decimals: null })).toBe(true)
  })

  it('lets the published rounding alone decide about 69.995', () => {
    const score = rationalFromNumber(69.995)
    expect(meetsThreshold(score, 70, { decimals: 2 })).toBe(true)
    expect(meetsThreshold(score, 70, { decimals: 3 })).toBe(false)
    expect(meetsThreshold(score, 70, { decimals: null })).toBe(false)
    expect(meetsThreshold(rationalFromNumber(69.9949), 70, { decimals: 2 })).toBe(false)
  })
})
