import { ContractError } from '../../shared/contract-error'
import {
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  rationalFromNumber,
  subtractRationals,
} from '../../shared/rational'

/**
 * How a price becomes points, published before bids are opened.
 * - `relative-lowest`: 100 × lowest price / price. Its known defect: points depend on bids that cannot win, so that a
 *   losing bid can decide who does.
 * - `absolute-benchmark`: 100 × benchmark / price, at most 100. The benchmark is published; other bids change nothing.
 * - `linear-between-bounds`: 100 at `full` or less, 0 at `none` or more, straight between them.
 */
export type WeightedPriceFormula =
  | { readonly kind: 'relative-lowest' }
  | { readonly kind: 'absolute-benchmark'; readonly benchmark: number }
  | { readonly kind: 'linear-between-bounds'; readonly full: number; readonly none: number }

/**
 * Or no points at all: `price-per-quality-point` orders by what one point of quality costs, the least first. Two bids
 * are compared by themselves alone; cheap and poor may beat dear and good, which the threshold on quality must prevent.
 */
export type PriceFormula = WeightedPriceFormula | { readonly kind: 'price-per-quality-point' }

const hundred = rational(100n)
const zero = rational(0n)

/**
 * Points between 0 and 100 of every price, exact.
 *
 * Source: HM Government (2021), Bid Evaluation Guidance Note, §§ on relative and absolute price models; the reversal by a
 * losing bid after Chen (2008), Economic Affairs 28(1).
 *
 * @param prices all of one currency and tax basis; each more than 0
 * @throws ContractError `price-not-positive`, `bounds-not-ordered`
 * @example
 * pricePoints({ kind: 'relative-lowest' }, [100, 80, 40]).map(rationalToNumber) // => [40, 50, 100]
 */
export function pricePoints(
  formula: WeightedPriceFormula,
  prices: readonly number[],
): readonly Rational[] {
  checkFormula(formula)
  const exact = prices.map((price, index) => positive(price, `prices[${index}]`))
  switch (formula.kind) {
    case 'relative-lowest': {
      const lowest = exact.reduce(smaller, exact[0] ?? zero)
      return exact.map((price) => share(lowest, price))
    }
    case 'absolute-benchmark': {
      const benchmark = rationalFromNumber(formula.benchmark)
      return exact.map((price) => smaller(hundred, share(benchmark, price)))
    }
    case 'linear-between-bounds': {
      const none = rationalFromNumber(formula.none)
      const width = subtractRationals(none, rationalFromNumber(formula.full))
      return exact.map((price) =>
        larger(zero, smaller(hundred, share(subtractRationals(none, price), width))),
      )
    }
  }
}

/** @throws ContractError `price-not-positive` for a benchmark, `bounds-not-ordered` unless 0 ≤ full < none */
export function checkFormula(formula: PriceFormula): void {
  if (formula.kind === 'absolute-benchmark') positive(formula.benchmark, 'formula.benchmark')
  if (formula.kind !== 'linear-between-bounds') return
  const { full, none } = formula
  if (Number.isFinite(none) && full >= 0 && full < none) return
  throw new ContractError({
    code: 'bounds-not-ordered',
    path: 'formula',
    message: `expected 0 ≤ full < none, got ${full} and ${none}`,
  })
}

/**
 * A price as an exact fraction.
 *
 * @throws ContractError `price-not-positive`
 */
export function positive(price: number, path: string): Rational {
  if (Number.isFinite(price) && price > 0) return rationalFromNumber(price)
  throw new ContractError({
    code: 'price-not-positive',
    path,
    message: `expected a price of more than 0, got ${price}`,
  })
}

const share = (part: Rational, whole: Rational) =>
  multiplyRationals(hundred, divideRationals(part, whole))

const smaller = (a: Rational, b: Rational) => (compareRationals(b, a) < 0 ? b : a)

const larger = (a: Rational, b: Rational) => (compareRationals(b, a) > 0 ? b : a)
