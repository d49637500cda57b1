import { ContractError } from '../../shared/contract-error'

/** One printed weight: `basisPoints` is hundredths of a per cent, a whole number ≥ 0, so that 12.9 % is 1290. */
export type PrintedWeight = {
  readonly domain: string
  readonly criterion: string
  readonly basisPoints: number
}

/** A weight set as somebody printed it, never rescaled; `source` is its citation. */
export type PublishedWeightSet = {
  readonly source: string
  readonly weights: readonly PrintedWeight[]
}

/**
 * A rescaled set, with the record of what was done to it, for the log: the total it had, and by how much each weight moved.
 */
type NormalisedWeightSet = {
  readonly source: string
  /** The printed total that stood in place of 10,000. */
  readonly printedTotal: number
  readonly weights: readonly (PrintedWeight & {
    /** Printed weight. */
    readonly printed: number
    /** Printed weight over printed total, in [0, 1], not rounded: what to compute with. */
    readonly share: number
  })[]
}

/** A whole weighting in basis points. */
export const wholeInBasisPoints = 10_000

/**
 * Reads a printed percentage such as `12.9` or `9.29` as basis points, digit by digit, without floating point.
 *
 * @throws ContractError (a RangeError) `not-a-weight` for anything but digits with at most two decimals after a point or comma
 * @example
 * basisPoints('12.9') // => 1290
 */
export function basisPoints(percentage: string): number {
  const parts = /^(?<whole>\d{1,3})(?:[.,](?<decimals>\d{1,2}))?$/.exec(percentage.trim())?.groups
  if (parts === undefined) {
    throw new ContractError({
      code: 'not-a-weight',
      path: '',
      message: `expected a percentage with at most two decimals, got ${JSON.stringify(percentage)}`,
    })
  }
  return Number(parts.whole) * 100 + Number((parts.decimals ?? '').padEnd(2, '0'))
}

/**
 * The total as printed, in basis points: 10031 for a column that adds up to 100.31.
 *
 * @throws ContractError (a RangeError) `not-a-weight` for a weight that is not a whole number ≥ 0
 * @example
 * printedTotal([{ domain: 'd', criterion: 'a', basisPoints: 5016 }, { domain: 'd', criterion: 'b', basisPoints: 5015 }]) // => 10031
 */
export function printedTotal(weights: readonly PrintedWeight[]): number {
  return weights.reduce((sum, weight, j) => sum + checkedBasisPoints(weight, j), 0)
}

/**
 * The printed totals by domain, in the order in which the domains first appear.
 *
 * @throws ContractError (a RangeError) as {@link printedTotal}
 */
export function printedTotalsByDomain(
  weights: readonly PrintedWeight[],
): { readonly domain: string; readonly basisPoints: number }[] {
  const totals = new Map<string, number>()
  for (const [j, weight] of weights.entries()) {
    totals.set(weight.domain, (totals.get(weight.domain) ?? 0) + checkedBasisPoints(weight, j))
  }
  return Array.from(totals, ([domain, total]) => ({ domain, basisPoints: total }))
}

/**
 * Rescales a set to a total of exactly 10,000 basis points by the method of largest remainders: each weight gets the whole
 * part of its exact share, and the points left over go to the largest remainders, the earlier criterion first where equal.
 * An explicit act: nothing else in the product rescales, and the result carries what is needed to log it.
 *
 * @throws ContractError (a RangeError) `not-a-weight` as {@link printedTotal}; `empty-weight-set` when the total is 0
 */
export function normaliseWeightSet({ source, weights }: PublishedWeightSet): NormalisedWeightSet {
  const total = printedTotal(weights)
  if (total === 0) {
    throw new ContractError({
      code: 'empty-weight-set',
      path: 'weights',
      message: 'expected a total above 0, got 0',
    })
  }
  const exact = weights.map((weight, j) => {
    const scaled = weight.basisPoints * wholeInBasisPoints
    return { j, whole: Math.floor(scaled / total), remainder: scaled % total }
  })
  const left = wholeInBasisPoints - exact.reduce((sum, { whole }) => sum + whole, 0)
  const raised = new Set(
    exact
      .toSorted((x, y) => y.remainder - x.remainder || x.j - y.j)
      .slice(0, left)
      .map(({ j }) => j),
  )
  return {
    source,
    printedTotal: total,
    weights: weights.map((weight, j) => ({
      ...weight,
      printed: weight.basisPoints,
      basisPoints: (exact[j]?.whole ?? 0) + (raised.has(j) ? 1 : 0),
      share: weight.basisPoints / total,
    })),
  }
}

const largestWeight = 1_000_000

function checkedBasisPoints({ basisPoints: value, criterion }: PrintedWeight, j: number): number {
  if (Number.isSafeInteger(value) && value >= 0 && value <= largestWeight) return value
  throw new ContractError({
    code: 'not-a-weight',
    path: `weights[${j}].basisPoints`,
    message: `expected a whole number from 0 to ${largestWeight} for ${JSON.stringify(criterion)}, got ${value}`,
  })
}
