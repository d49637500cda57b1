import highsLoader from 'highs'
import type { BestWorstComparisons } from '../../lib/decision/weights/best-worst-comparisons'

/** The general linear-programming solver, as an independent check and as the yardstick for speed. */
export async function loadHighs() {
  return highsLoader()
}

type Highs = Awaited<ReturnType<typeof loadHighs>>

/** The linear model written out as a linear program, solved by HiGHS. */
export function linearBestWorstByHighs(highs: Highs, comparisons: BestWorstComparisons) {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  const rows: string[] = []
  const within = (left: string, right: string) =>
    rows.push(`${left} - ${right} - xi <= 0`, `${right} - ${left} - xi <= 0`)
  for (const [j, answer] of bestToOthers.entries()) {
    if (answer !== null && j !== best) within(`w${best}`, `${answer} w${j}`)
  }
  for (const [j, answer] of othersToWorst.entries()) {
    if (answer !== null && j !== worst) within(`w${j}`, `${answer} w${worst}`)
  }
  return solved(highs, program('Minimize', 'xi', rows, bestToOthers.length), bestToOthers.length)
}

/**
 * The least and greatest weight of criterion j among weightings that keep every ratio within `deviation` of its answer;
 * `null` when there are none. For a fixed deviation the nonlinear model is a linear program.
 */
export function weightRangeByHighs(
  highs: Highs,
  comparisons: BestWorstComparisons,
  deviation: number,
  j: number,
): readonly [number, number] | null {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  const rows: string[] = []
  const ratio = (over: number, under: number, answer: number) => {
    rows.push(`w${over} - ${(answer + deviation).toFixed(15)} w${under} <= 0`)
    const least = answer - deviation
    if (least > 0) rows.push(`w${over} - ${least.toFixed(15)} w${under} >= 0`)
  }
  for (const [k, answer] of bestToOthers.entries()) {
    if (answer !== null && k !== best) ratio(best, k, answer)
  }
  for (const [k, answer] of othersToWorst.entries()) {
    if (answer !== null && k !== worst) ratio(k, worst, answer)
  }
  const size = bestToOthers.length
  const least = solved(highs, program('Minimize', `w${j}`, rows, size), size)
  const most = solved(highs, program('Maximize', `w${j}`, rows, size), size)
  return least && most ? [least.weights[j] ?? 0, most.weights[j] ?? 0] : null
}

function program(goal: string, objective: string, rows: readonly string[], size: number): string {
  const sum = Array.from({ length: size }, (_, j) => `w${j}`).join(' + ')
  const constraints = [...rows, `${sum} = 1`].map((row, i) => ` c${i}: ${row}`)
  return [goal, ` obj: ${objective}`, 'Subject To', ...constraints, 'End'].join('\n')
}

function solved(highs: Highs, text: string, size: number) {
  const solution = highs.solve(text)
  if (solution.Status !== 'Optimal') return null
  const value = (name: string) => solution.Columns[name]?.Primal ?? 0
  return { weights: Array.from({ length: size }, (_, j) => value(`w${j}`)), xi: value('xi') }
}
