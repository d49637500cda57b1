import { describe, expect, it } from 'vitest'
import type {
  CombinedBidFacts,
  CombinedFacts,
} from '../../../../lib/selection/prices/combined-rules'
import { combinedSensitivity } from '../../../../lib/selection/prices/sensitivity-rules'

const bid = (letter: string, quality: number, comparedMinor: number): CombinedBidFacts => ({
  bidId: letter,
  letter,
  name: letter,
  state: 'ranked',
  quality,
  comparedMinor,
  domainScores: [],
  isKnockedOut: false,
  hasOffer: true,
  isPriceRejected: false,
})

const facts: CombinedFacts = {
  tenderId: 't',
  currency: 'EUR',
  procedure: 'formal',
  terms: {
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
  },
  bids: [bid('A', 90, 100), bid('B', 78, 80), bid('C', 20, 40)],
}

/** Quality 90, 78 and 20 out of two criteria of equal weight. */
const table = {
  bidIds: ['A', 'B', 'C'],
  criterionIds: ['c1', 'c2'],
  weights: [0.5, 0.5],
  values: [
    [100, 80],
    [60, 96],
    [20, 20],
  ],
}

const annex = combinedSensitivity(facts, table, [
  {
    kind: 'mean',
    table: {
      ...table,
      values: [
        [40, 40],
        [60, 96],
        [20, 20],
      ],
    },
  },
])

it('finds that the losing bid decides who wins', () => {
  expect(annex?.withoutEach).toEqual([
    { bidId: 'A', leaders: ['B'], isReversal: false },
    { bidId: 'B', leaders: ['A'], isReversal: false },
    { bidId: 'C', leaders: ['B'], isReversal: true },
  ])
})

it('says who leads at every weight of quality, without a gap', () => {
  const stretches = annex?.byShare ?? []
  expect(stretches.at(0)).toMatchObject({ from: 0, leaders: ['C'] })
  expect(stretches.at(-1)).toMatchObject({ to: 100, leaders: ['A'] })
  for (const [place, { from }] of stretches.entries())
    expect(from).toBe(place === 0 ? 0 : (stretches[place - 1]?.to ?? 0) + 1)
})

it('computes the formulas that need no number, and says which it cannot', () => {
  expect(annex?.formulas).toEqual([
    { kind: 'price-per-quality-point', leaders: ['B'] },
    { kind: 'absolute-benchmark', leaders: null },
    { kind: 'linear-between-bounds', leaders: null },
  ])
})

it('weighs every criterion a fifth less and a fifth more', () => {
  expect(annex?.weights.map(({ criterionId }) => criterionId)).toEqual(['c1', 'c2'])
  expect(annex?.weights.every(({ less, more }) => less.length > 0 && more.length > 0)).toBe(true)
})

it('re-ranks under another way of making one level out of several', () => {
  expect(annex?.aggregations).toEqual([{ kind: 'mean', leaders: ['B'] }])
})

describe('a field that leaves nothing to try', () => {
  it('has no weights to vary where the formula has none', () => {
    const perPoint = {
      ...facts,
      terms: facts.terms && {
        ...facts.terms,
        priceFormula: { kind: 'price-per-quality-point' as const },
      },
    }
    expect(combinedSensitivity(perPoint, table, [])).toMatchObject({
      leaders: ['B'],
      byShare: null,
    })
  })

  it('takes no bid away where there is one', () => {
    const one = { ...facts, bids: facts.bids.slice(0, 1) }
    expect(combinedSensitivity(one, table, [])?.withoutEach).toEqual([])
  })

  it('is nothing where no bid is left', () => {
    const bids = facts.bids.map((one) => ({ ...one, state: 'price_rejected' as const }))
    expect(combinedSensitivity({ ...facts, bids }, table, [])).toBeNull()
  })
})
