/**
 * Mean squares of a full table of k raters and n units, in Shrout and Fleiss's letters. Their unit is the square of
 * the largest distance from the first entry: only their ratios mean something.
 */
export type TwoWayVariance = {
  readonly k: number
  readonly n: number
  /** Between units. */
  readonly BMS: number
  /** Between raters. */
  readonly JMS: number
  /** Residual. */
  readonly EMS: number
  /** Within units. */
  readonly WMS: number
}

/**
 * Two-way analysis of variance without replication, in two passes (means first, then squared distances), after
 * measuring every entry from the first: values such as 1e9 + 0.001 keep their digits, and no square overflows.
 * A mean square that is only rounding noise is exactly 0.
 *
 * @param table k ≥ 2 rows of raters, n ≥ 2 columns of units, all finite
 */
export function twoWayVariance(table: readonly (readonly number[])[]): TwoWayVariance {
  const moved = fromFirstEntry(table)
  const units = (moved[0] ?? []).map((_, unit) => moved.map((row) => row[unit] ?? 0))
  const k = moved.length
  const n = units.length

  const grandMean = meanOf(moved.flat())
  const raterMeans = moved.map(meanOf)
  const unitMeans = units.map(meanOf)
  const noise = k * n * 1e-26
  const denoised = (square: number) => (square <= noise ? 0 : square)

  const between = k * sumOfSquares(unitMeans.map((mean) => mean - grandMean))
  const raters = n * sumOfSquares(raterMeans.map((mean) => mean - grandMean))
  const within = sumOfSquares(
    units.flatMap((unit, i) => unit.map((rating) => rating - (unitMeans[i] ?? 0))),
  )
  const residual = sumOfSquares(
    units.flatMap((unit, i) =>
      unit.map((rating, r) => rating - (unitMeans[i] ?? 0) - (raterMeans[r] ?? 0) + grandMean),
    ),
  )
  return {
    k,
    n,
    BMS: denoised(between) / (n - 1),
    JMS: denoised(raters) / (k - 1),
    EMS: denoised(residual) / ((n - 1) * (k - 1)),
    WMS: denoised(within) / (n * (k - 1)),
  }
}

/** Distances from the first entry, the largest of them ±1; all 0 when the entries are alike. */
function fromFirstEntry(table: readonly (readonly number[])[]): number[][] {
  const origin = table[0]?.[0] ?? 0
  const moved = table.map((row) => row.map((rating) => rating - origin))
  const scale = moved.flat().reduce((most, distance) => Math.max(most, Math.abs(distance)), 0)
  return scale === 0 ? moved : moved.map((row) => row.map((distance) => distance / scale))
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const sumOfSquares = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value ** 2, 0)
