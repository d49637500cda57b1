import { ContractError } from '../../shared/contract-error'

/** @throws ContractError `out-of-range` where `value` is not a number from `low` to `high` */
export function requireWithin(
  value: number,
  low: number,
  high: number,
  path: string,
  name: string,
): void {
  if (value >= low && value <= high) return
  throw breach('out-of-range', path, `expected ${name} from ${low} to ${high}, got ${value}`)
}

/** @throws ContractError `out-of-range` or `not-an-integer` */
export function requireWhole(value: number, low: number, high: number, path: string): void {
  requireWithin(value, low, high, path, path)
  if (!Number.isInteger(value)) {
    throw breach('not-an-integer', path, `expected a whole number, got ${value}`)
  }
}

/** @throws ContractError `duplicate` */
export function requireDistinct(ids: readonly string[], path: string): void {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index)
  if (repeated === undefined) return
  throw breach('duplicate', path, `expected distinct ids, got ${repeated} more than once`)
}

/** `length` numbers from `low` to `high`. @throws ContractError `wrong-length` or `out-of-range` */
export function requireRow(
  row: readonly number[],
  length: number,
  low: number,
  high: number,
  path: string,
): void {
  requireLength(row, length, path)
  row.forEach((value, index) => {
    requireWithin(value, low, high, `${path}[${index}]`, 'a number')
  })
}

/** @throws ContractError `wrong-length` */
export function requireLength(list: readonly unknown[], length: number, path: string): void {
  if (list.length === length) return
  throw breach('wrong-length', path, `expected ${length} entries, got ${list.length}`)
}

function breach(code: string, path: string, message: string): ContractError {
  return new ContractError({ code, path, message })
}
