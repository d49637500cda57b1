import { numberText } from '@/components/charts/number-text'
import { dateText } from '@/components/ui/date-text'
import { moneyText } from '@/components/ui/money-text'
import type { PriceRow } from '@/lib/selection/prices/prices-view'
import { regionOf } from '@/lib/shared/region'

/** What `useTranslations('prices')` and `getTranslations('prices')` give. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Basis points as per cent without the sign. */
export const percentText = (basisPoints: number, locale: string) =>
  numberText(locale).plain(basisPoints / 100)

/** On which tax basis an offer is, and at what rate. */
export function taxText(
  { isTaxIncluded, taxRate }: Pick<PriceRow, 'isTaxIncluded' | 'taxRate'>,
  t: Translate,
  locale: string,
): string {
  const basis = t(isTaxIncluded ? 'offers.withTax' : 'offers.withoutTax')
  const rate =
    taxRate === null
      ? t('offers.noTaxRate')
      : t('offers.taxRate', { rate: percentText(taxRate, locale) })
  return `${basis}, ${rate}`
}

/** Whether the offer's own numbers come to its total; by how much not. */
export function arithmeticText(
  { arithmetic, currency }: Pick<PriceRow, 'arithmetic' | 'currency'>,
  t: Translate,
  locale: string,
): string {
  if (arithmetic.lines.length === 0) return t('offers.noLines')
  if (arithmetic.isRight) return t('offers.addsUp')
  if (arithmetic.differenceMinor === 0) return t('offers.lineDiffers')
  return t('offers.differs', { amount: moneyText(locale)(arithmetic.differenceMinor, currency) })
}

/** A rate with all the decimals that it has. */
export const rateText = (rate: number, locale: string) =>
  new Intl.NumberFormat(regionOf(locale), { maximumSignificantDigits: 15 }).format(rate)

/** From where a rate is, and of which day. */
export const rateSource = (
  { source, on }: { readonly source: string; readonly on: string },
  t: Translate,
  locale: string,
) => t('rates.from', { source, day: dateText(locale).day(on) })

/** A score with the decimals of the published rounding; as many as it has, up to six, where none is published. */
export function scoreText(locale: string, decimals: number | null) {
  const format = new Intl.NumberFormat(regionOf(locale), {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 6,
  })
  return (score: number | null) => (score === null ? '–' : format.format(score))
}
