import { ContractError } from '../../shared/contract-error'
import { portableExp } from '../random/portable-exp'

/** Intervals of weights cut down to what is possible on the simplex, with the tilt θ of `intervalWeights`. */
export type TiltedBox = {
  /** Lower ends and widths after cutting. */
  readonly low: readonly number[]
  readonly width: readonly number[]
  /** Criteria whose weight can vary; empty where the intervals leave a single point. */
  readonly free: readonly number[]
  /** The free criterion with the widest interval; −1 where there is none. */
  readonly last: number
  /** What the free weights sum to. */
  readonly total: number
  /** θ: the mean of the truncated exponentials on the free intervals sums to `total`. */
  readonly tilt: number
  /** θ times the width, and 1 − e^−|θ width|. */
  readonly slope: readonly number[]
  readonly mass: readonly number[]
  /** Weights of the criteria that cannot vary, 0 elsewhere. */
  readonly fixed: readonly number[]
}

/** Rounding in intervals that were computed is forgiven up to this much. */
const TOLERANCE = 1e-9

/** @throws ContractError `no-weights` where no weights within the intervals sum to 1 */
export function tiltBox(low: readonly number[], high: readonly number[]): TiltedBox {
  const lowTotal = sum(low)
  const highTotal = sum(high)
  if (lowTotal > 1 + TOLERANCE || highTotal < 1 - TOLERANCE) {
    throw new ContractError({
      code: 'no-weights',
      path: 'weights',
      message: `expected Σ low ≤ 1 ≤ Σ high, got ${lowTotal} and ${highTotal}`,
    })
  }
  const cutLow = low.map((end, j) => Math.max(end, 1 - (highTotal - (high[j] ?? 0))))
  const cutHigh = high.map((end, j) => Math.min(end, 1 - (lowTotal - (low[j] ?? 0))))
  const width = cutHigh.map((end, j) => end - (cutLow[j] ?? 0))
  const varying = width.flatMap((span, j) => (span > TOLERANCE ? [j] : []))
  const free = varying.length > 1 ? varying : []
  const middles = cutLow.map((end, j) => (free.includes(j) ? 0 : end + (width[j] ?? 0) / 2))
  const total = 1 - sum(middles)
  const tilt = findTilt(
    free.map((j) => cutLow[j] ?? 0),
    free.map((j) => width[j] ?? 0),
    total,
  )
  const slope = width.map((span) => tilt * span)
  return {
    low: cutLow,
    width,
    free,
    last: free.reduce(
      (widest, j) => ((width[j] ?? 0) > (width[widest] ?? 0) ? j : widest),
      free[0] ?? -1,
    ),
    total,
    tilt,
    slope,
    mass: slope.map((steepness) => 1 - portableExp(-Math.abs(steepness))),
    fixed: free.length > 0 ? middles : middles.map((middle) => middle / sum(middles)),
  }
}

/** θ by bisection: the mean of every truncated exponential rises with it. */
function findTilt(low: readonly number[], width: readonly number[], total: number): number {
  const meanTotal = (tilt: number) =>
    low.reduce(
      (mean, end, j) => mean + end + (width[j] ?? 0) * meanOnUnit(tilt * (width[j] ?? 0)),
      0,
    )
  let steepest = 1 / Math.max(TOLERANCE, ...width)
  for (let doubling = 0; doubling < 60; doubling++) {
    if (meanTotal(-steepest) <= total && total <= meanTotal(steepest)) break
    steepest *= 2
  }
  let below = -steepest
  let above = steepest
  for (let halving = 0; halving < 100; halving++) {
    const middle = (below + above) / 2
    if (meanTotal(middle) < total) below = middle
    else above = middle
  }
  return (below + above) / 2
}

/** Mean of the density ∝ e^(slope x) on [0, 1]: 1/(1 − e^−slope) − 1/slope. */
function meanOnUnit(slope: number): number {
  if (Math.abs(slope) < 1e-4) return 0.5 + slope / 12
  if (slope < 0) return 1 - meanOnUnit(-slope)
  return 1 / (1 - portableExp(-slope)) - 1 / slope
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
