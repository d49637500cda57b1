import { ContractError } from '../../shared/contract-error'
import type { RatingTable } from './coefficient'

/**
 * Proves that a table of ratings is a table: every row as long as the first, every entry finite or null.
 *
 * @throws ContractError `ragged-table`, `not-finite`
 */
export function checkRatingTable(table: RatingTable): void {
  const units = table[0]?.length ?? 0
  table.forEach((row, rater) => {
    if (row.length !== units) {
      const message = `row ${rater} has ${row.length} entries, expected ${units}`
      throw new ContractError('ragged-table', `table.${rater}`, message)
    }
    row.forEach((rating, unit) => {
      if (rating !== null && !Number.isFinite(rating)) {
        throw new ContractError('not-finite', `table.${rater}.${unit}`, `${rating} is not finite`)
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
