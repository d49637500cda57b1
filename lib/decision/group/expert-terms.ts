import { portableExp } from '../random/portable-exp'
import { portableLog } from '../random/portable-log'
import type { ExpertTerms, WorkSpace } from './posterior-work-space'

/**
 * Turns the standardised coordinates z of one expert into w^k up to a factor: fills `centre`, `spread`, `y` and `weight`,
 * and returns Π_j τ_kj / d_kj.
 *
 * @param offset where the expert's coordinates begin in `position`
 */
export function placeExpert(
  space: WorkSpace,
  { logMode, curvature }: ExpertTerms,
  position: Float64Array,
  offset: number,
): number {
  const { n, alpha, logShare, centre, y, weight, spread } = space
  let product = 1
  for (let j = 0; j < n; j++) {
    const a = alpha[j] ?? 0
    const d = curvature[j] ?? 1
    const tau = a + d
    const m = (a * (logShare[j] ?? 0) + d * (logMode[j] ?? 0)) / tau
    const s = 1 / Math.sqrt(tau)
    const logWeight = m + s * (position[offset + j] ?? 0)
    product *= tau / d
    centre[j] = m
    spread[j] = s
    y[j] = logWeight
    weight[j] = portableExp(logWeight)
  }
  return product
}

/**
 * Adds one expert's part of the log density to `totals.value` and of its slope in α to `alphaSlope` and
 * `totals.sharedSlope`; writes the slope in the expert's own coordinates to `gradient`.
 */
export function addExpertTerms(
  space: WorkSpace,
  expert: ExpertTerms,
  position: Float64Array,
  gradient: Float64Array,
  offset: number,
): void {
  const { totals, sums } = space
  const { bestTotal, worstTotal, curvatureTotal } = expert
  const product = placeExpert(space, expert, position, offset)
  sumExpert(space, expert, position, offset)
  const precision = totals.gamma + curvatureTotal
  const count = worstTotal + totals.gamma
  sums.pull = sums.drift / precision
  sums.logTotal = portableLog(sums.total)
  sums.perWeight = count / sums.total
  sums.perInverse = bestTotal / sums.inverseTotal
  totals.value +=
    sums.dot -
    count * sums.logTotal -
    bestTotal * portableLog(sums.inverseTotal) -
    0.5 * (sums.drift * sums.pull + portableLog(product / precision))
  totals.sharedSlope += 0.5 * (sums.pull * sums.pull + 1 / precision)
  addExpertSlopes(space, expert, position, gradient, offset)
}

function sumExpert(
  { n, alpha, y, weight, spread, sums }: WorkSpace,
  { netCounts }: ExpertTerms,
  position: Float64Array,
  offset: number,
): void {
  let total = 0
  let inverseTotal = 0
  let dot = 0
  let drift = 0
  for (let j = 0; j < n; j++) {
    const w = weight[j] ?? 0
    total += w
    inverseTotal += 1 / w
    dot += ((netCounts[j] ?? 0) + (alpha[j] ?? 0)) * (y[j] ?? 0)
    drift += (position[offset + j] ?? 0) / (spread[j] ?? 1)
  }
  sums.total = total
  sums.inverseTotal = inverseTotal
  sums.dot = dot
  sums.drift = drift
}

function addExpertSlopes(
  { n, alpha, logShare, alphaSlope, centre, y, weight, spread, totals, sums }: WorkSpace,
  { netCounts }: ExpertTerms,
  position: Float64Array,
  gradient: Float64Array,
  offset: number,
): void {
  const { pull, logTotal, perWeight, perInverse } = sums
  let centreSlope = 0
  for (let j = 0; j < n; j++) {
    const a = alpha[j] ?? 0
    const s = spread[j] ?? 0
    const w = weight[j] ?? 0
    const sz = s * (position[offset + j] ?? 0)
    const variance = s * s
    const slope = (netCounts[j] ?? 0) + a - perWeight * w + perInverse / w
    const centreShift = (logShare[j] ?? 0) + 1 - (centre[j] ?? 0)
    gradient[offset + j] = slope * s - pull / s
    centreSlope += slope * a * variance
    alphaSlope[j] =
      (alphaSlope[j] ?? 0) +
      ((y[j] ?? 0) - logTotal) +
      slope * variance * (centreShift - 0.5 * sz) -
      0.5 * (variance + pull * sz)
  }
  totals.sharedSlope -= centreSlope / totals.gamma
}
