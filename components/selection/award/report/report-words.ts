import { getTranslations } from 'next-intl/server'
import { numberText } from '@/components/charts/number-text'
import { dateText } from '@/components/ui/date-text'
import type { ReportContent } from '@/lib/selection/report/report-schema'
import type { Locale } from '@/lib/shared/locale'
import { moneyText } from '../money-text'

export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** How one language writes a report. */
export type ReportWords = {
  readonly locale: Locale
  /** Texts of `award.report`. */
  readonly t: Translate
  readonly terms: Translate
  readonly enums: Translate
  /** An instant by the clock of the tender. */
  readonly at: (instant: string | null) => string
  /** A score with two decimals; blank where there is none. */
  readonly score: (value: number | null) => string
  readonly plain: (value: number) => string
  /** Basis points as per cent. */
  readonly weight: (basisPoints: number) => string
  readonly percent: (share: number) => string
  readonly money: (minor: number | null, currency?: string) => string
}

/** The words of a report in a language, with the clock and the currency of its tender. */
export async function reportWords(
  { tender }: Pick<ReportContent, 'tender'>,
  locale: Locale,
): Promise<ReportWords> {
  const [t, terms, enums] = await Promise.all([
    getTranslations({ locale, namespace: 'award.report' }),
    getTranslations({ locale, namespace: 'procedure' }),
    getTranslations({ locale, namespace: 'enums' }),
  ])
  const numbers = numberText(locale)
  const dates = dateText(locale)
  return {
    locale,
    t: t as Translate,
    terms: terms as Translate,
    enums: enums as Translate,
    at: (instant) => (instant === null ? '' : dates.minute(instant, tender.timeZone)),
    score: (value) => (value === null ? '' : numbers.ratio(value)),
    plain: numbers.plain,
    weight: (basisPoints) => numbers.ratio(basisPoints / 100),
    percent: (share) => numbers.percent(share),
    money: (minor, currency = tender.currency) =>
      minor === null ? '' : moneyText(minor, currency, locale),
  }
}
