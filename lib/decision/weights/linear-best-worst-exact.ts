import {
  addRationals,
  compareRationals,
  divideRationals,
  formatRational,
  multiplyRationals,
  type Rational,
  rational,
  rationalFromNumber,
  subtractRationals,
} from '../../shared/rational'
import {
  type BestWorstComparisons,
  bestOverWorst,
  comparedCriteria,
} from './best-worst-comparisons'
import { requireEnoughAnswers } from './missing-answers'

type ExactInterval = { readonly centre: Rational; readonly speed: Rational }

const one = rational(1n)

/**
 * The linear Best-Worst weights and ξ as exact fractions, such as `9/28`: the method and source of `linearBestWorst`,
 * carried out in integers of any length. An answer like 2.5 counts as the decimal it is written as.
 *
 * @returns n fractions in the order of the criteria that sum to exactly 1, and ξ
 * @throws ContractError (a RangeError) `answers-missing` when a criterion has no answer, or nothing links best with worst
 * @example
 * linearBestWorstExact({ best: 2, worst: 0, bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] }) // => { weights: ['1/14', '9/28', '17/28'], xi: '1/28' }
 */
export function linearBestWorstExact(comparisons: BestWorstComparisons): {
  readonly weights: readonly string[]
  readonly xi: string
} {
  requireEnoughAnswers(comparisons)
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  const { time, point: ratio } = firstExactCommonPoint(intervalsOf(comparisons))
  const overWorstWeights = bestToOthers.map((fromBest, j) => {
    if (j === best) return ratio
    if (j === worst) return one
    const overWorst = othersToWorst[j] ?? null
    const bounds: Rational[] = []
    if (fromBest !== null)
      bounds.push(divideRationals(addRationals(ratio, time), rationalFromNumber(fromBest)))
    if (overWorst !== null) bounds.push(addRationals(rationalFromNumber(overWorst), time))
    return bounds.reduce(smaller)
  })
  const total = overWorstWeights.reduce(addRationals)
  return {
    weights: overWorstWeights.map((weight) => formatRational(divideRationals(weight, total))),
    xi: formatRational(divideRationals(time, total)),
  }
}

function intervalsOf(comparisons: BestWorstComparisons): ExactInterval[] {
  const between = comparedCriteria(comparisons).map(({ fromBest, overWorst }) => {
    const a = rationalFromNumber(fromBest)
    return {
      centre: multiplyRationals(a, rationalFromNumber(overWorst)),
      speed: addRationals(a, one),
    }
  })
  const ends = bestOverWorst(comparisons).map((answer) => ({
    centre: rationalFromNumber(answer),
    speed: one,
  }))
  return [...ends, ...between]
}

/** `firstCommonPoint` in fractions. */
function firstExactCommonPoint(intervals: readonly ExactInterval[]) {
  let time = rational(0n)
  for (;;) {
    const upper = ({ centre, speed }: ExactInterval) =>
      addRationals(centre, multiplyRationals(speed, time))
    const lower = ({ centre, speed }: ExactInterval) =>
      subtractRationals(centre, multiplyRationals(speed, time))
    const lowest = intervals.reduce((a, b) => (compareRationals(upper(b), upper(a)) < 0 ? b : a))
    const highest = intervals.reduce((a, b) => (compareRationals(lower(b), lower(a)) > 0 ? b : a))
    const meeting = divideRationals(
      subtractRationals(highest.centre, lowest.centre),
      addRationals(highest.speed, lowest.speed),
    )
    if (compareRationals(meeting, time) <= 0) return { time, point: upper(lowest) }
    time = meeting
  }
}

const smaller = (a: Rational, b: Rational) => (compareRationals(b, a) < 0 ? b : a)
