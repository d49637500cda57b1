import { performance } from 'node:perf_hooks'
import type { BestWorstComparisons } from '../../lib/decision/weights/best-worst-comparisons'
import { bestWorstConsistency } from '../../lib/decision/weights/consistency'
import { linearBestWorst } from '../../lib/decision/weights/linear-best-worst'
import { linearBestWorstExact } from '../../lib/decision/weights/linear-best-worst-exact'
import { nonlinearBestWorst } from '../../lib/decision/weights/nonlinear-best-worst'
import { linearBestWorstByHighs, loadHighs } from '../support/best-worst-by-highs'

type Row = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What is asked of the figure, in words. */
  readonly budget: string
  readonly passed: boolean
}

const criteria = 9
const sets = 200

/** Best-Worst weights for nine criteria, side by side with HiGHS solving the linear model alone, on the same answers. */
export async function rows(): Promise<Row[]> {
  const highs = await loadHighs()
  const answers = Array.from({ length: sets }, (_, seed) => answersFrom(seed))
  const ours = () => answers.map(allMeasures)
  const theirs = () => answers.map((comparisons) => linearBestWorstByHighs(highs, comparisons))

  const difference = largestDifference(ours(), theirs())
  const ourMs = fastest(() => repeat(50, ours)) / 50 / sets
  const theirMs = fastest(theirs) / sets
  const exactMs = Math.max(
    ...answers.map((comparisons) => fastest(() => linearBestWorstExact(comparisons))),
  )

  return [
    row('linear + nonlinear + consistency, n = 9', ourMs * 1000, 'µs', null),
    row('HiGHS, linear model alone, n = 9', theirMs * 1000, 'µs', null),
    row('times faster than HiGHS', theirMs / ourMs, '×', { least: 20 }),
    row('largest difference from HiGHS', difference, '', { most: 1e-9 }),
    row('exact fractions, n = 9, slowest', exactMs, 'ms', { most: 5 }),
  ]
}

type Limit = { readonly least: number } | { readonly most: number } | null

function row(name: string, value: number, unit: string, limit: Limit): Row {
  if (limit === null) return { name, value, unit, budget: '', passed: true }
  return 'least' in limit
    ? { name, value, unit, budget: `≥ ${limit.least}`, passed: value >= limit.least }
    : { name, value, unit, budget: `≤ ${limit.most}`, passed: value <= limit.most }
}

function allMeasures(comparisons: BestWorstComparisons) {
  const linear = linearBestWorst(comparisons)
  const nonlinear = nonlinearBestWorst(comparisons)
  return { linear, consistency: bestWorstConsistency(comparisons, nonlinear.xi) }
}

function largestDifference(
  ours: ReturnType<typeof allMeasures>[],
  theirs: ReturnType<typeof linearBestWorstByHighs>[],
): number {
  return Math.max(
    ...ours.flatMap(({ linear }, i) =>
      linear.weights.map((weight, j) =>
        Math.abs(weight - (theirs[i]?.weights[j] ?? Number.POSITIVE_INFINITY)),
      ),
    ),
  )
}

/** Contradictory whole-number answers, the same on every run. */
function answersFrom(seed: number): BestWorstComparisons {
  let state = seed * 7919 + 17
  const next = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 1
    return 1 + ((state >>> 8) % most)
  }
  const top = 1 + next(8)
  const answers = () => Array.from({ length: criteria }, () => next(top))
  return {
    best: 0,
    worst: criteria - 1,
    bestToOthers: answers()
      .with(0, 1)
      .with(criteria - 1, top),
    othersToWorst: answers()
      .with(0, top)
      .with(criteria - 1, 1),
  }
}

function repeat(times: number, run: () => unknown): void {
  for (let i = 0; i < times; i++) run()
}

/** Milliseconds of the fastest of five runs: what the work takes when nothing else disturbs it. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return Math.min(...times)
}
