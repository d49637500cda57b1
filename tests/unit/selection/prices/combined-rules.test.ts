import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CombinedBidFacts,
  type CombinedFacts,
  combineBids,
  formulaInMinor,
  meetsThresholds,
} from '../../../../lib/selection/prices/combined-rules'

const terms: NonNullable<CombinedFacts['terms']> = {
  priceFormula: { kind: 'relative-lowest' },
  qualityShare: 6000,
  leastQuality: null,
  domainMinimums: {},
  roundingDecimals: 2,
  tieBreak: [],
  aggregation: 'median',
  recusal: 'tender',
  isTaxIncluded: true,
  lowBelowMean: 4000,
  lowBelowNext: 3000,
}

const bid = (
  letter: string,
  quality: number | null,
  comparedMinor: number | null,
  wishes: Partial<CombinedBidFacts> = {},
): CombinedBidFacts => ({
  bidId: letter,
  letter,
  name: `Bidder ${letter}`,
  state: 'ranked',
  quality,
  comparedMinor,
  domainScores: [],
  isKnockedOut: false,
  hasOffer: true,
  isPriceRejected: false,
  ...wishes,
})

const facts = (
  bids: readonly CombinedBidFacts[],
  wishes: Partial<NonNullable<CombinedFacts['terms']>> = {},
): CombinedFacts => ({
  tenderId: 't',
  currency: 'EUR',
  procedure: 'formal',
  terms: { ...terms, ...wishes },
  bids,
})

const field = [bid('A', 90, 10_000), bid('B', 78, 8000), bid('C', 20, 4000)]

const totals = (of: CombinedFacts) =>
  combineBids(of).rows.map(({ letter, total, rank }) => [letter, total, rank])

describe('the published example of an irrelevant bid', () => {
  it('puts A before B while C is there', () => {
    expect(totals(facts(field))).toEqual([
      ['A', 70, 1],
      ['B', 66.8, 2],
      ['C', 52, 3],
    ])
  })

  it('puts B before A once C, which had lost, is gone', () => {
    expect(totals(facts(field.slice(0, 2)))).toEqual([
      ['B', 86.8, 1],
      ['A', 86, 2],
    ])
  })

  it('does not turn round against a published reference', () => {
    const wishes = { priceFormula: { kind: 'absolute-benchmark', benchmark: 40 } } as const
    expect(combineBids(facts(field, wishes)).recommendedBidId).toBe('A')
    expect(combineBids(facts(field.slice(0, 2), wishes)).recommendedBidId).toBe('A')
  })
})

it('takes the amounts of a formula in whole units of the currency', () => {
  const benchmark = { kind: 'absolute-benchmark', benchmark: 100.25 } as const
  expect(formulaInMinor(benchmark, 'EUR')).toEqual({ ...benchmark, benchmark: 10_025 })
  expect(formulaInMinor(benchmark, 'KWD')).toEqual({ ...benchmark, benchmark: 100_250 })
  const bounds = { kind: 'linear-between-bounds', full: 5, none: 9 } as const
  expect(formulaInMinor(bounds, 'JPY')).toEqual(bounds)
})

describe('bids that are out', () => {
  it.each([
    ['knock-out', { state: 'excluded' }],
    ['knock-out', { isKnockedOut: true, state: 'unsuccessful' }],
    ['withdrawn', { state: 'withdrawn' }],
    ['below-threshold', { state: 'below_threshold', hasOffer: false }],
    ['price-missing', { state: 'financially_opened', hasOffer: false, comparedMinor: null }],
    ['below-threshold', { state: 'unsuccessful', hasOffer: false }],
    ['price-rejected', { state: 'price_rejected' }],
    ['price-rejected', { state: 'unsuccessful', isPriceRejected: true }],
    ['evidence-missing', { quality: null }],
    ['price-missing', { comparedMinor: null }],
  ] as const)('says %s of %j', (outReason, wishes) => {
    const view = combineBids(facts([bid('A', 90, 10_000), bid('B', 95, 9000, wishes)]))
    expect(view.rows[1]).toMatchObject({ letter: 'B', rank: null, total: null, outReason })
    expect(view.recommendedBidId).toBe('A')
  })

  it('lets a rejected price give nobody points', () => {
    const rejected = bid('C', 20, 4000, { state: 'price_rejected' })
    expect(totals(facts([...field.slice(0, 2), rejected]))[0]).toEqual(['B', 86.8, 1])
  })

  it('ranks nobody where every price was rejected', () => {
    const view = combineBids(facts([bid('A', 90, 10_000, { state: 'price_rejected' })]))
    expect(view).toMatchObject({ recommendedBidId: null, hasPrices: false })
    expect(view.rows[0]?.rank).toBeNull()
  })
})

describe('ties', () => {
  const level = [bid('A', 80, 10_000), bid('B', 80, 10_000)]

  it('leaves identical bids on one rank and recommends neither', () => {
    expect(combineBids(facts(level, { tieBreak: [{ kind: 'lower-price' }] }))).toMatchObject({
      recommendedBidId: null,
      hasOpenTie: true,
      tieBreaksUsed: [],
    })
  })

  it('names the published rule that parted them', () => {
    const scored = level.map((one, index) => ({
      ...one,
      domainScores: [{ domainId: 'd1', code: '1', score: 70 + index }],
    }))
    const view = combineBids(facts(scored, { tieBreak: [{ kind: 'higher-score', of: '1' }] }))
    expect(view).toMatchObject({
      recommendedBidId: 'B',
      hasOpenTie: false,
      tieBreaksUsed: ['higher-score'],
    })
  })
})

it('ranks one bid alone', () => {
  expect(combineBids(facts([bid('A', 50, 10_000)])).recommendedBidId).toBe('A')
})

it('shows quality as the published rule rounds it, and adds it up as computed', () => {
  const [row] = combineBids(facts([bid('A', 69.995, 10_000)])).rows
  expect(row).toMatchObject({ quality: 70, computedQuality: 69.995, total: 82 })
  const [exact] = combineBids(facts([bid('A', 69.995, 10_000)], { roundingDecimals: null })).rows
  expect(exact).toMatchObject({ quality: 69.995, total: 81.997 })
})

describe('the light procedure', () => {
  const light = (bids: readonly CombinedBidFacts[], own: CombinedFacts['terms'] = terms) => ({
    ...facts(bids),
    procedure: 'light' as const,
    terms: own,
  })

  it('ranks quality alone without terms, whatever was quoted', () => {
    const view = combineBids(light(field, null))
    expect(view).toMatchObject({ hasPrices: false, qualityShare: 10_000, priceFormula: null })
    expect(view.rows.map(({ letter, total, pricePoints }) => [letter, total, pricePoints])).toEqual(
      [
        ['A', 90, null],
        ['B', 78, null],
        ['C', 20, null],
      ],
    )
  })

  it('ranks quality alone while nobody has quoted', () => {
    const view = combineBids(light([bid('A', 90, null), bid('B', 78, null)]))
    expect(view).toMatchObject({ hasPrices: false, recommendedBidId: 'A' })
  })

  it('judges thresholds itself', () => {
    const own = { ...terms, leastQuality: 70, domainMinimums: { '1': 50 } }
    const low = [{ domainId: 'd1', code: '1', score: 49.99 }]
    const view = combineBids(
      light(
        [bid('A', 70, 900), bid('B', 69.99, 800), bid('C', 90, 700, { domainScores: low })],
        own,
      ),
    )
    expect(view.rows.map(({ letter, outReason }) => [letter, outReason])).toEqual([
      ['A', null],
      ['B', 'below-threshold'],
      ['C', 'below-threshold'],
    ])
  })
})

it.each([
  ['69.995 passes 70 when rounded to two decimals', 69.995, 2, true],
  ['69.995 fails 70 when compared as computed', 69.995, null, false],
  ['69.994 fails 70 when rounded to two decimals', 69.994, 2, false],
  ['70 passes 70', 70, null, true],
] as const)('%s', (_, quality, roundingDecimals, passes) => {
  const rule = { leastQuality: 70, domainMinimums: {}, roundingDecimals }
  expect(meetsThresholds({ quality, domainScores: [] }, rule)).toBe(passes)
})

it('gives every bid the same place in any order of entry', () => {
  const drawn = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100_000 })),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(drawn, (pairs) => {
      const bids = pairs.map(([quality, price], index) =>
        bid('ABCDEFGH'.charAt(index), quality, price),
      )
      const ranks = (of: typeof bids) =>
        new Map(combineBids(facts(of)).rows.map(({ letter, rank }) => [letter, rank]))
      expect(ranks(bids.toReversed())).toEqual(ranks(bids))
    }),
  )
})
