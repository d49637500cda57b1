import type { ExpectedField } from '@/lib/decision/award/paradox-test'
import type { TermsInput } from '@/lib/selection/procedure/terms-schema'

type Entry = number | string | null

/** The field that a person expects, as typed. */
export type TypedField = {
  readonly bids: Entry
  readonly qualityLow: Entry
  readonly qualityHigh: Entry
  readonly priceLow: Entry
  readonly priceHigh: Entry
}

/** A first guess about the prices: round what the formula itself speaks of. */
export function firstField({ formula, benchmark, full, none }: TermsInput): TypedField {
  const around = formula === 'absolute-benchmark' ? benchmark : null
  const [low, high] =
    formula === 'linear-between-bounds' && full !== null && none !== null
      ? [Math.max(1, full), none]
      : [Math.round((around ?? 100_000) * 0.7), Math.round((around ?? 100_000) * 1.3)]
  return { bids: 5, qualityLow: 55, qualityHigh: 95, priceLow: low, priceHigh: high }
}

/** The field as the test takes it; null while something typed cannot be meant. */
export function fieldFrom(typed: TypedField, leastQuality: unknown): ExpectedField | null {
  const { bids, qualityLow, qualityHigh, priceLow, priceHigh } = typed
  const isField =
    isBetween(bids, 2, 20) &&
    Number.isInteger(bids) &&
    isBetween(qualityLow, 0, 100) &&
    isBetween(qualityHigh, qualityLow, 100) &&
    isBetween(priceLow, 1, 1e12) &&
    isBetween(priceHigh, priceLow, 1e12)
  if (!isField) return null
  return {
    bids,
    quality: [qualityLow, qualityHigh],
    price: [priceLow, priceHigh],
    threshold: isBetween(leastQuality, 0, 100) ? leastQuality : null,
  }
}

const isBetween = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high
