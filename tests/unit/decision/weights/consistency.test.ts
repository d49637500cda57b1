import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  bestWorstConsistency,
  consistencyIndex,
} from '../../../../lib/decision/weights/consistency'
import { smallestDeviation } from '../../../../lib/decision/weights/nonlinear-best-worst'
import published from '../../../fixtures/published/bwm-cases.json'
import { arbitraryComparisons } from '../../../support/arbitrary-comparisons'

const published20 = published.cases.map(({ id, ab, aw, best, worst, nonlinear, consistency }) => ({
  id,
  nonlinear,
  consistency,
  comparisons: { best, worst, bestToOthers: ab, othersToWorst: aw },
}))

const round = (values: readonly (number | null)[]) => values.map((value) => value?.toFixed(12))

it.each(published20)('gives the published ratios of $id within 1e-12', (published) => {
  const { comparisons, nonlinear, consistency } = published
  const ratios = bestWorstConsistency(comparisons, nonlinear.xi_star)
  expect(round(ratios.inputLocal)).toEqual(round(consistency.CR_input_local))
  expect(round(ratios.ordinalLocal)).toEqual(round(consistency.OR_local))
  expect(round([ratios.input, ratios.ordinal, ratios.output])).toEqual(
    round([consistency.CR_input, consistency.OR, nonlinear.CR_output]),
  )
  expect([ratios.inputThreshold, ratios.outputThreshold]).toEqual([
    consistency.threshold_input,
    consistency.threshold_output,
  ])
})

it('has the published consistency index from 1 to 9', () => {
  const index = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((a) => consistencyIndex(a).toFixed(2))
  expect(index).toEqual(['0.00', '0.44', '1.00', '1.63', '2.30', '3.00', '3.73', '4.47', '5.23'])
})

it('accepts a ratio at its threshold and rejects one above it', () => {
  const answers = (toWorst: number) => ({
    best: 0,
    worst: 3,
    bestToOthers: [1, 2, 2, 3],
    othersToWorst: [3, toWorst, 1, 1],
  })
  const verdict = (toWorst: number) => {
    const comparisons = answers(toWorst)
    return bestWorstConsistency(comparisons, smallestDeviation(comparisons)).acceptable
  }
  expect([verdict(2), verdict(3)]).toEqual([true, false])
})

it('accepts answers that agree exactly, even where no threshold is published', () => {
  const same = { best: 0, worst: 1, bestToOthers: [1, 1, 1, 1], othersToWorst: [1, 1, 1, 1] }
  expect(bestWorstConsistency(same, 0)).toMatchObject({ acceptable: true, inputThreshold: null })
})

it('gives no verdict on contradictory answers without a published threshold', () => {
  const twelve = published20.find(({ id }) => id === 'large_n12')
  if (twelve === undefined) throw new Error('case large_n12 is gone')
  const xi = smallestDeviation(twelve.comparisons)
  expect(bestWorstConsistency(twelve.comparisons, xi).acceptable).toBeNull()
})

it('has no output-based ratio where best equals worst and another answer differs', () => {
  const comparisons = { best: 0, worst: 2, bestToOthers: [1, 3, 1], othersToWorst: [1, 1, 1] }
  const ratios = bestWorstConsistency(comparisons, smallestDeviation(comparisons))
  expect(ratios).toMatchObject({ input: 0, output: null, acceptable: null })
})

it('shows the gap between two answers to best over worst at the best criterion', () => {
  const comparisons = { best: 0, worst: 2, bestToOthers: [1, 2, 4], othersToWorst: [7, 2, 1] }
  const { inputLocal, input } = bestWorstConsistency(comparisons, smallestDeviation(comparisons))
  expect(inputLocal).toEqual([3 / 12, 0, 0])
  expect(input).toBe(0.25)
})

it('leaves out what was not answered', () => {
  const comparisons = {
    best: 0,
    worst: 3,
    bestToOthers: [1, 2, 5, 8],
    othersToWorst: [8, null, 2, 1],
  }
  const ratios = bestWorstConsistency(comparisons, smallestDeviation(comparisons))
  expect(ratios.inputLocal).toEqual([0, null, 2 / 56, 0])
  expect(ratios.ordinalLocal[1]).toBeNull()
})

it('has no input-based ratio while best over worst is unanswered', () => {
  const comparisons = {
    best: 0,
    worst: 3,
    bestToOthers: [1, 2, 5, null],
    othersToWorst: [null, 4, 2, 1],
  }
  const { input, output, inputThreshold } = bestWorstConsistency(comparisons, 0.1)
  expect([input, output, inputThreshold]).toEqual([null, null, null])
})

it('gives ratios of at least 0 without NaN, and an ordinal ratio of at most 1', () => {
  fc.assert(
    fc.property(arbitraryComparisons({ sizes: [2, 12] }), (comparisons) => {
      const ratios = bestWorstConsistency(comparisons, smallestDeviation(comparisons))
      expect(ratios.input).toBeGreaterThanOrEqual(0)
      expect(ratios.output ?? 0).toBeGreaterThanOrEqual(0)
      expect(ratios.ordinal >= 0 && ratios.ordinal <= 1).toBe(true)
    }),
  )
})

it('is 0 in its input-based ratio exactly when the nonlinear model deviates by 0', () => {
  fc.assert(
    fc.property(arbitraryComparisons({ sizes: [3, 4], scale: 4, orderly: true }), (comparisons) => {
      const xi = smallestDeviation(comparisons)
      expect(bestWorstConsistency(comparisons, xi).input === 0).toBe(xi === 0)
    }),
  )
})
