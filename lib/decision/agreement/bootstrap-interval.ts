import type { Coefficient, RatingTable } from './coefficient'
import { checkRatingTable } from './rating-table'

export type BootstrapInterval = {
  readonly low: number
  readonly high: number
  /** How many of the resamples gave a value; the others (say, no variation) are left out. */
  readonly usedResamples: number
}

export type BootstrapOptions = {
  /** Say 2,000; at least 1. */
  readonly resamples: number
  /** Between 0 and 1: 0.95. */
  readonly level: number
  /** Uniform on [0, 1), from a seeded generator. */
  readonly nextRandom: () => number
}

/**
 * Percentile bootstrap over units: columns are drawn with replacement, the raters stay.
 *
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, §13.3.
 *
 * @param coefficientOf the coefficient of one table, for example `kendallW`
 * @returns null when there is no unit or no resample gave a value
 * @throws ContractError when the table is ragged or an entry is not finite
 */
export function bootstrapInterval(
  table: RatingTable,
  coefficientOf: (table: RatingTable) => Coefficient,
  { resamples, level, nextRandom }: BootstrapOptions,
): BootstrapInterval | null {
  checkRatingTable(table)
  const units = table[0]?.length ?? 0
  if (units === 0) return null
  const values: number[] = []
  for (let resample = 0; resample < resamples; resample += 1) {
    const drawn = Array.from({ length: units }, () => Math.floor(nextRandom() * units))
    const { value } = coefficientOf(table.map((row) => drawn.map((unit) => row[unit] ?? null)))
    if (value !== null) values.push(value)
  }
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  return {
    low: quantile(values, (1 - level) / 2),
    high: quantile(values, (1 + level) / 2),
    usedResamples: values.length,
  }
}

/** Linear between the order statistics (Hyndman & Fan's type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1)
  const below = sorted[Math.floor(position)] ?? 0
  const above = sorted[Math.ceil(position)] ?? 0
  return below + (above - below) * (position - Math.floor(position))
}
