import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Advice, adviseChange } from '../../../../lib/decision/weights/advice'
import type { BestWorstComparisons } from '../../../../lib/decision/weights/best-worst-comparisons'
import { bestWorstConsistency } from '../../../../lib/decision/weights/consistency'
import { smallestDeviation } from '../../../../lib/decision/weights/nonlinear-best-worst'
import { arbitraryComparisons } from '../../../support/arbitrary-comparisons'

const namesOf = (comparisons: BestWorstComparisons) =>
  comparisons.bestToOthers.map((_, j) => `c${j}`)
const advise = (comparisons: BestWorstComparisons) =>
  adviseChange(comparisons, namesOf(comparisons), 9)
const verdict = (comparisons: BestWorstComparisons) =>
  bestWorstConsistency(comparisons, smallestDeviation(comparisons)).acceptable

function applied(
  comparisons: BestWorstComparisons,
  advice: readonly Advice[],
): BestWorstComparisons {
  const given = (kind: string, answers: readonly (number | null)[]) =>
    answers.map((answer, j) => {
      const step = advice.find(
        ({ judgement }) => judgement.kind === kind && judgement.criterion === `c${j}`,
      )
      return step?.to ?? answer
    })
  return {
    ...comparisons,
    bestToOthers: given('best-to-others', comparisons.bestToOthers),
    othersToWorst: given('others-to-worst', comparisons.othersToWorst),
  }
}

const network = {
  best: 0,
  worst: 4,
  bestToOthers: [1, 4, 4, 3, 8, 4, 2],
  othersToWorst: [8, 7, 2, 3, 1, 2, 4],
}

it('names the driving answer and the one step that passes: 7 to 6, a smaller share than 4 to 3', () => {
  expect(advise(network)).toEqual([
    { judgement: { kind: 'others-to-worst', criterion: 'c1' }, from: 7, to: 6 },
  ])
})

it('has no advice where the answers pass', () => {
  expect(advise({ ...network, othersToWorst: network.othersToWorst.with(1, 6) })).toEqual([])
})

it('advises one step for each criterion over the threshold, the worst first', () => {
  const two = {
    ...network,
    bestToOthers: network.bestToOthers.with(2, 8).with(3, 9),
    othersToWorst: network.othersToWorst.with(2, 7).with(3, 4),
  }
  expect(advise(two).map(({ judgement }) => judgement.criterion)).toEqual(['c2', 'c3', 'c1'])
})

it('advises to revisit best over worst where that one change mends several', () => {
  const low = { best: 0, worst: 4, bestToOthers: [1, 3, 3, 3, 4], othersToWorst: [4, 3, 3, 3, 1] }
  expect(advise(low)).toEqual([
    { judgement: { kind: 'best-to-others', criterion: 'c4' }, from: 4, to: 5 },
    { judgement: { kind: 'others-to-worst', criterion: 'c0' }, from: 4, to: 5 },
  ])
})

it('advises to bring two far apart answers to best over worst together', () => {
  const differing = { best: 0, worst: 2, bestToOthers: [1, 2, 4], othersToWorst: [9, 2, 1] }
  expect(advise(differing)).toEqual([
    { judgement: { kind: 'others-to-worst', criterion: 'c0' }, from: 9, to: 5 },
  ])
})

it('has no advice without a published threshold', () => {
  expect(advise({ best: 0, worst: 2, bestToOthers: [1, 9, 2], othersToWorst: [2, 9, 1] })).toEqual(
    [],
  )
})

it('has no advice while best over worst is unanswered', () => {
  const open = { best: 0, worst: 2, bestToOthers: [1, 9, null], othersToWorst: [null, 9, 1] }
  expect(advise(open)).toEqual([])
})

it('makes any answers pass when all of it is followed, with whole numbers on the scale', () => {
  const any = fc.oneof(
    arbitraryComparisons({ sizes: [3, 9] }),
    arbitraryComparisons({ sizes: [3, 9], orderly: true }),
  )
  fc.assert(
    fc.property(any, (comparisons) => {
      fc.pre(verdict(comparisons) === false)
      const advice = advise(comparisons)
      expect(advice.length).toBeGreaterThan(0)
      expect(advice.every(({ to }) => Number.isInteger(to) && to >= 1 && to <= 9)).toBe(true)
      expect(verdict(applied(comparisons, advice))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('takes decimals to whole numbers', () => {
  const advice = advise({
    best: 0,
    worst: 2,
    bestToOthers: [1, 4.5, 8],
    othersToWorst: [8, 5.5, 1],
  })
  expect(advice).toEqual([
    { judgement: { kind: 'others-to-worst', criterion: 'c1' }, from: 5.5, to: 3 },
  ])
})

it('advises the smallest single change there is, wherever one suffices', () => {
  fc.assert(
    fc.property(arbitraryComparisons({ sizes: [3, 7], orderly: true }), (comparisons) => {
      fc.pre(verdict(comparisons) === false)
      const passing = singleChanges(comparisons).filter(
        (change) => verdict(applied(comparisons, [change])) === true,
      )
      fc.pre(passing.length > 0)
      const advice = advise(comparisons)
      expect(advice).toHaveLength(1)
      const size = ({ from, to }: Advice) => Math.abs(to - from)
      expect(advice.map(size)).toEqual([Math.min(...passing.map(size))])
    }),
    { numRuns: 500 },
  )
})

/** Every whole-number change of one answer other than best over worst. */
function singleChanges({
  best,
  worst,
  bestToOthers,
  othersToWorst,
}: BestWorstComparisons): Advice[] {
  const between = [...bestToOthers.keys()].filter((j) => j !== best && j !== worst)
  return between.flatMap((j) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((to): Advice[] => [
      { judgement: { kind: 'best-to-others', criterion: `c${j}` }, from: bestToOthers[j] ?? 0, to },
      {
        judgement: { kind: 'others-to-worst', criterion: `c${j}` },
        from: othersToWorst[j] ?? 0,
        to,
      },
    ]),
  )
}

it('never advises best over worst below another answer', () => {
  fc.assert(
    fc.property(arbitraryComparisons({ sizes: [4, 7], orderly: true }), (comparisons) => {
      const { best, worst, bestToOthers, othersToWorst } = comparisons
      const step = advise(comparisons).find(({ judgement }) => judgement.criterion === `c${worst}`)
      fc.pre(step !== undefined)
      const others = [...bestToOthers.with(worst, 1), ...othersToWorst.with(best, 1)]
      expect(step?.to).toBeGreaterThanOrEqual(Math.max(...others.map((answer) => answer ?? 1)))
    }),
    { numRuns: 50 },
  )
})
