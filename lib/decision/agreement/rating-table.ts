import { ContractError } from '../../shared/contract-error'
import type { RatingTable } from './coefficient'

/**
 * Proves that a table of ratings is a table: every row as long as the first, every entry null or within ±1e100
 * (beyond that, squares overflow).
 *
 * @throws ContractError `ragged-table`, `not-finite`
 */
export function checkRatingTable(table: RatingTable): void {
  const units = table[0]?.length ?? 0
  table.forEach((row, rater) => {
    if (row.length !== units) {
      const message = `expected ${units} entries as in the first row, got ${row.length}`
      throw new ContractError({ code: 'ragged-table', path: `table[${rater}]`, message })
    }
    row.forEach((rating, unit) => {
      if (rating !== null && !(Math.abs(rating) <= 1e100)) {
        const message = `expected a number within ±1e100 or null, got ${rating}`
        throw new ContractError({ code: 'not-finite', path: `table[${rater}][${unit}]`, message })
      }
    })
  })
}

/** The table without its nulls, or null when a cell is missing. */
export function completeTable(table: RatingTable): number[][] | null {
  const complete = table.map((row) => row.filter((rating) => rating !== null))
  return complete.every((row, rater) => row.length === table[rater]?.length) ? complete : null
}

/** What was said of each unit, raters in order, missing cells left out. */
export function ratingsByUnit(table: RatingTable): number[][] {
  const units = table[0] ?? []
  return units.map((_, unit) =>
    table.map((row) => row[unit] ?? null).filter((rating) => rating !== null),
  )
}
