/**
 * Kolmogorov–Smirnov distance between draws and a distribution, times √N: above 1.95 in one of a thousand samples of the
 * right distribution.
 */
export function kolmogorovSmirnov(
  draws: Float64Array,
  distribution: (x: number) => number,
): number {
  const sorted = draws.slice().sort()
  let distance = 0
  sorted.forEach((x, index) => {
    const share = distribution(x)
    distance = Math.max(
      distance,
      share - index / sorted.length,
      (index + 1) / sorted.length - share,
    )
  })
  return distance * Math.sqrt(sorted.length)
}

/** Mean and variance of draws. */
export function moments(draws: ArrayLike<number>): { mean: number; variance: number } {
  const values = Array.from(draws)
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1)
  return { mean, variance }
}
