import { portableExp } from '../random/portable-exp'
import { portableLog } from '../random/portable-log'

/** The comparisons of one expert: judgements ≥ 1, one for each criterion, in the order of the criteria. */
export type ExpertJudgements = {
  readonly id?: string
  readonly bestToOthers: readonly number[]
  readonly othersToWorst: readonly number[]
}

/** What one expert's answers alone say about the weights, to second order. */
export type ExpertLikelihood = {
  /** a_jW − a_Bj: the coefficient of ln w_j. */
  readonly netCounts: readonly number[]
  /** Σ a_Bj */
  readonly bestTotal: number
  /** Σ a_jW */
  readonly worstTotal: number
  /** ln ŵ at the maximum of the likelihood, with Σ ŵ = 1. */
  readonly logMode: readonly number[]
  /** Diagonal of the curvature there: Σ a_jW · ŵ_j + Σ a_Bj · p̂_j, where p̂ ∝ 1/ŵ. */
  readonly curvature: readonly number[]
}

const ITERATIONS = 100

/**
 * Summarises ln L(w) = Σ (a_jW − a_Bj) ln w_j − (Σ a_Bj) ln Σ 1/w_j, the multinomial likelihood of one expert. In ln w it is
 * concave, so damped steps with the diagonal of the curvature converge to the only maximum.
 */
export function summariseExpert(judgements: ExpertJudgements): ExpertLikelihood {
  const { bestToOthers, othersToWorst } = judgements
  const netCounts = othersToWorst.map((count, j) => count - (bestToOthers[j] ?? 0))
  const bestTotal = sum(bestToOthers)
  const worstTotal = sum(othersToWorst)
  const curvatureAt = (w: readonly number[], p: readonly number[]) =>
    w.map((share, j) => worstTotal * share + bestTotal * (p[j] ?? 0))

  let logs = netCounts.map(() => -portableLog(netCounts.length))
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const { w, p } = sharesOf(logs)
    const curvature = curvatureAt(w, p)
    logs = logs.map((log, j) => {
      const slope = (netCounts[j] ?? 0) - worstTotal * (w[j] ?? 0) + bestTotal * (p[j] ?? 0)
      return log + (0.7 * slope) / (curvature[j] ?? 1)
    })
  }
  const { w, p } = sharesOf(logs)
  return {
    netCounts,
    bestTotal,
    worstTotal,
    logMode: w.map(portableLog),
    curvature: curvatureAt(w, p),
  }
}

/** w ∝ e^y and p ∝ e^−y. */
function sharesOf(logs: readonly number[]) {
  const parts = logs.map(portableExp)
  const inverses = parts.map((part) => 1 / part)
  const total = sum(parts)
  const inverseTotal = sum(inverses)
  return { w: parts.map((x) => x / total), p: inverses.map((x) => x / inverseTotal) }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
