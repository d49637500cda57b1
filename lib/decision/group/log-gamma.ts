import { portableLog } from '../random/portable-log'

const HALF_LOG_TWO_PI = 0.9189385332046728
const STIRLING_FROM = 10

/**
 * ln Γ(x) and its derivative ψ(x), together since they share their logarithms, to about 1e-14 relative to max(1, |value|).
 * Below 10 the recurrences are rolled into one product P(x) = x(x + 1)…(x + N − 1): ln Γ(x) = ln Γ(x + N) − ln P and
 * ψ(x) = ψ(x + N) − P′/P.
 *
 * **Source**: DLMF 5.11.1 and 5.11.2 (Stirling), 5.5.1 and 5.5.2 (recurrences).
 *
 * @param x > 0
 * @param out receives ln Γ(x) at `index`
 * @param derivative receives ψ(x) at `index`
 */
export function logGammaAndDigamma(
  x: number,
  out: Float64Array,
  derivative: Float64Array,
  index: number,
): void {
  let shifted = x
  let product = 1
  let slope = 0
  while (shifted < STIRLING_FROM) {
    slope = slope * shifted + product
    product *= shifted
    shifted += 1
  }
  const log = portableLog(shifted)
  const inverse = 1 / shifted
  const square = inverse * inverse
  out[index] =
    (shifted - 0.5) * log -
    shifted +
    HALF_LOG_TWO_PI +
    inverse * gammaSeries(square) -
    logOf(product)
  derivative[index] = log - 0.5 * inverse - square * digammaSeries(square) - slope / product
}

/** Skips the logarithm for large arguments, where nothing was shifted. */
function logOf(product: number): number {
  return product === 1 ? 0 : portableLog(product)
}

function gammaSeries(square: number): number {
  return (
    1 / 12 -
    square *
      (1 / 360 -
        square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360)))))
  )
}

function digammaSeries(square: number): number {
  return (
    1 / 12 -
    square *
      (1 / 120 -
        square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * (691 / 32760)))))
  )
}
