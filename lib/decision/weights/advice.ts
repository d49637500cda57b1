import {
  type BestWorstComparisons,
  bestOverWorst,
  type Judgement,
  withBestOverWorst,
} from './best-worst-comparisons'
import { inputRatio } from './consistency'
import { inputThreshold, publishedOverWorst } from './consistency-thresholds'

/** One answer to look at again: whole number `to` in place of `from`. */
export type Advice = { readonly judgement: Judgement; readonly from: number; readonly to: number }

type Step = {
  readonly kind: Judgement['kind']
  readonly position: number
  readonly from: number
  readonly to: number
}

/**
 * The smallest change that brings answers under the published input-based threshold, driving answer first.
 *
 * CR^I is the largest of the local ratios, and each of those rests on two answers only. So: for every criterion over the
 * threshold the smallest whole-number change of one of its two answers (equal sizes: the one smaller in proportion, then the
 * one that leaves the better fit, then best-to-others), of both where neither alone suffices. Where that touches more than
 * one answer, changing "best over worst" instead is advised if that alone passes and is no larger in sum; it then appears once
 * for each array that holds it. All entries of the result are meant together; a single entry is a single answer to revisit.
 * It is advice, not a gate.
 *
 * Our own rule on the ratio and thresholds of Liang, Brunelli & Rezaei (2020), doi 10.1016/j.omega.2019.102175.
 *
 * @param criteria the ids, in the order of the answers
 * @param scale the largest answer that may be advised
 * @returns empty when the answers pass, or when no threshold is published for them
 * @example
 * adviseChange({ best: 0, worst: 2, bestToOthers: [1, 4, 8], othersToWorst: [8, 7, 1] }, ['a', 'b', 'c'], 9) // => [{ judgement: { kind: 'best-to-others', criterion: 'b' }, from: 4, to: 2 }]
 */
export function adviseChange(
  comparisons: BestWorstComparisons,
  criteria: readonly string[],
  scale: number,
): Advice[] {
  const overWorst = bestOverWorst(comparisons)[0]
  if (overWorst === undefined) return []
  const threshold = inputThreshold(criteria.length, overWorst)
  if (threshold === null) return []
  const steps = failing(comparisons, overWorst, threshold).flatMap((position) =>
    smallestFix(comparisons, position, { overWorst, threshold, scale }),
  )
  return smallerOf(steps, jointChange(comparisons, scale)).map(({ kind, position, from, to }) => ({
    judgement: { kind, criterion: criteria[position] ?? '' },
    from,
    to,
  }))
}

/** Positions over the threshold, worst first. */
function failing(
  comparisons: BestWorstComparisons,
  overWorst: number,
  threshold: number,
): number[] {
  return comparisons.bestToOthers
    .flatMap((fromBest, position) => {
      const toWorst = comparisons.othersToWorst[position] ?? null
      const isEnd = position === comparisons.worst
      if (isEnd || fromBest === null || toWorst === null) return []
      return [{ position, ratio: inputRatio(fromBest, toWorst, overWorst) }]
    })
    .filter(({ ratio }) => ratio > threshold)
    .sort((a, b) => b.ratio - a.ratio)
    .map(({ position }) => position)
}

/** The smallest change of one criterion's two answers, found by trying all that do not exceed best over worst. */
function smallestFix(
  comparisons: BestWorstComparisons,
  position: number,
  limits: { readonly overWorst: number; readonly threshold: number; readonly scale: number },
): Step[] {
  const { overWorst, threshold, scale } = limits
  const fromBest = comparisons.bestToOthers[position] ?? 1
  const toWorst = comparisons.othersToWorst[position] ?? 1
  const isBest = position === comparisons.best
  const whole = Array.from({ length: isBest ? scale : overWorst }, (_, i) => i + 1)
  const [smallest] = [fromBest, ...(isBest ? [] : whole)]
    .flatMap((a) =>
      [toWorst, ...whole].map((b) => ({
        steps: changed([
          { kind: 'best-to-others', position, from: fromBest, to: a },
          { kind: 'others-to-worst', position, from: toWorst, to: b },
        ]),
        ratio: inputRatio(a, b, overWorst),
      })),
    )
    .filter(({ ratio }) => ratio <= threshold)
    .sort((x, y) => compareSteps(x.steps, y.steps) || x.ratio - y.ratio)
  return smallest?.steps ?? []
}

/** The smallest change of "best over worst", not below any other answer, that alone makes the answers pass. */
function jointChange(comparisons: BestWorstComparisons, scale: number): Step[] {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  const fromBest = bestToOthers[worst] ?? 1
  const toWorst = othersToWorst[best] ?? fromBest
  const floor = Math.max(
    ...bestToOthers.map((answer, j) => (j === worst ? 1 : (answer ?? 1))),
    ...othersToWorst.map((answer, j) => (j === best ? 1 : (answer ?? 1))),
  )
  const [smallest] = publishedOverWorst
    .filter((to) => to >= floor && to <= scale)
    .filter((to) => passes(withBestOverWorst(comparisons, to), to))
    .map((to) =>
      changed([
        { kind: 'best-to-others', position: worst, from: fromBest, to },
        { kind: 'others-to-worst', position: best, from: toWorst, to },
      ]),
    )
    .sort(compareSteps)
  return smallest ?? []
}

function passes(comparisons: BestWorstComparisons, overWorst: number): boolean {
  const threshold = inputThreshold(comparisons.bestToOthers.length, overWorst)
  return threshold !== null && failing(comparisons, overWorst, threshold).length === 0
}

function smallerOf(steps: readonly Step[], joint: readonly Step[]): readonly Step[] {
  if (steps.length < 2 || joint.length === 0) return steps
  const jointSize = Math.max(...joint.map(sizeOf))
  return jointSize <= total(steps) ? joint : steps
}

const changed = (steps: readonly Step[]) => steps.filter(({ from, to }) => from !== to)
const sizeOf = ({ from, to }: Step) => Math.abs(to - from)
const total = (steps: readonly Step[]) => steps.reduce((sum, step) => sum + sizeOf(step), 0)
const proportion = (steps: readonly Step[]) =>
  steps.reduce((product, { from, to }) => product * Math.max(from / to, to / from), 1)

function compareSteps(x: readonly Step[], y: readonly Step[]): number {
  return x.length - y.length || total(x) - total(y) || proportion(x) - proportion(y)
}
