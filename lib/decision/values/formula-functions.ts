/** Thrown where a formula has no finite result; caught by the formula as a whole. */
export class NotComputable extends Error {}

type FormulaFunction = {
  readonly fewest: number
  readonly most: number
  readonly apply: (numbers: readonly number[]) => number
}

/** No power beyond this: a value function has no honest use for one. */
export const largestExponent = 10

/** The functions a formula may call, besides `if(condition, then, else)`. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map([
  ['min', { fewest: 1, most: 20, apply: (numbers) => Math.min(...numbers) }],
  ['max', { fewest: 1, most: 20, apply: (numbers) => Math.max(...numbers) }],
  ['abs', { fewest: 1, most: 1, apply: ([number = Number.NaN]) => Math.abs(number) }],
  ['sqrt', { fewest: 1, most: 1, apply: ([number = Number.NaN]) => Math.sqrt(number) }],
  ['log', { fewest: 1, most: 2, apply: logarithm }],
  ['exp', { fewest: 1, most: 1, apply: ([number = Number.NaN]) => Math.exp(number) }],
  ['round', { fewest: 1, most: 2, apply: roundHalfUp }],
])

/** The operators between two numbers, by the parser's name for them. */
export const formulaOperators: ReadonlyMap<string, (left: number, right: number) => number> =
  new Map([
    ['add', (left, right) => left + right],
    ['subtract', (left, right) => left - right],
    ['multiply', (left, right) => left * right],
    ['divide', (left, right) => left / right],
    ['pow', power],
  ])

/** The comparisons of two numbers, by the parser's name for them. */
export const formulaComparisons: ReadonlyMap<string, (left: number, right: number) => boolean> =
  new Map([
    ['smaller', (left, right) => left < right],
    ['smallerEq', (left, right) => left <= right],
    ['larger', (left, right) => left > right],
    ['largerEq', (left, right) => left >= right],
    ['equal', (left, right) => left === right],
    ['unequal', (left, right) => left !== right],
  ])

/** @throws NotComputable unless the number is finite */
export function finite(number: number): number {
  if (Number.isFinite(number)) return number
  throw new NotComputable()
}

function power(base: number, exponent: number): number {
  if (Math.abs(exponent) > largestExponent) throw new NotComputable()
  return base ** exponent
}

/** Natural, or to the base given. */
function logarithm([number = Number.NaN, base]: readonly number[]): number {
  return base === undefined ? Math.log(number) : Math.log(number) / Math.log(base)
}

/** To 0 to 6 decimals, halves up. */
function roundHalfUp([number = Number.NaN, decimals = 0]: readonly number[]): number {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) throw new NotComputable()
  return Math.round(number * 10 ** decimals) / 10 ** decimals
}
