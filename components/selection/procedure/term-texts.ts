import { numberText } from '@/components/charts/number-text'
import { dateText } from '@/components/ui/date-text'
import type { FrozenContent } from '@/lib/selection/procedure/frozen-content-schema'
import { type Locale, textIn } from '@/lib/shared/locale'

/** What `useTranslations('procedure')` and `getTranslations('procedure')` give. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

export type TermText = { readonly name: string; readonly term: string; readonly value: string }

/** Every published term as a line to read; `name` is that of the term in what was frozen. */
export function termTexts(
  content: FrozenContent,
  t: Translate,
  locale: Locale,
): readonly TermText[] {
  const { terms } = content
  const numbers = numberText(locale)
  const percent = (points: number) => t('values.percent', { value: numbers.plain(points / 100) })
  const values: Readonly<Record<keyof typeof terms, string>> = {
    priceFormula: formulaText(content, t, locale),
    qualityShare: t('values.shares', {
      quality: numbers.plain(terms.qualityShare / 100),
      price: numbers.plain((10_000 - terms.qualityShare) / 100),
    }),
    leastQuality:
      terms.leastQuality === null ? t('values.noneSet') : numbers.plain(terms.leastQuality),
    domainMinimums: minimumsText(content, t, locale),
    roundingDecimals:
      terms.roundingDecimals === null
        ? t('values.exact')
        : t('values.rounding', { decimals: terms.roundingDecimals }),
    tieBreak: tieBreakText(content, t, locale),
    aggregation: t(`values.${terms.aggregation}`),
    recusal: t(`values.recusal.${terms.recusal}`),
    isTaxIncluded: t(`values.taxBasis.${terms.isTaxIncluded ? 'included' : 'excluded'}`),
    missingValues: t(`values.${terms.missingValues}`),
    lowBelowMean: percent(terms.lowBelowMean),
    lowBelowNext: percent(terms.lowBelowNext),
    standstillDays: numbers.plain(terms.standstillDays),
    standstillCount: t(`values.${terms.standstillCount}`),
    holidays:
      terms.holidays.map((day) => dateText(locale).day(day)).join(', ') || t('values.noneSet'),
    opensAt: timeText(terms.opensAt, content, t, locale),
    closesAt: timeText(terms.closesAt, content, t, locale),
    questionsUntil: timeText(terms.questionsUntil, content, t, locale),
  }
  return Object.entries(values).map(([name, value]) => ({ name, term: t(`names.${name}`), value }))
}

const dateNames = ['opensAt', 'closesAt', 'questionsUntil']

export const isDate = ({ name }: TermText) => dateNames.includes(name)

/** An instant by the clock of the tender, with the zone said. */
export const timeText = (
  at: string | null,
  { tender: { timeZone } }: FrozenContent,
  t: Translate,
  locale: Locale,
) =>
  at === null
    ? t('values.noneSet')
    : t('values.in', { time: dateText(locale).longMinute(at, timeZone), zone: timeZone })

function formulaText({ terms, tender }: FrozenContent, t: Translate, locale: Locale): string {
  const { priceFormula: formula } = terms
  const label = t(`formulas.${formula.kind}.label`)
  const money = (value: number) => `${numberText(locale).plain(value)} ${tender.currency}`
  switch (formula.kind) {
    case 'absolute-benchmark':
      return t('values.formulaWith', { label, numbers: money(formula.benchmark) })
    case 'linear-between-bounds':
      return t('values.formulaWith', {
        label,
        numbers: `${money(formula.full)} – ${money(formula.none)}`,
      })
    default:
      return label
  }
}

const titleOf = ({ domains }: FrozenContent, code: string, locale: Locale) =>
  textIn(domains.find((domain) => domain.code === code)?.title ?? {}, locale) || code

const minimumsText = (content: FrozenContent, t: Translate, locale: Locale) =>
  Object.entries(content.terms.domainMinimums)
    .map(([code, least]) => `${titleOf(content, code, locale)} ${numberText(locale).plain(least)}`)
    .join(', ') || t('values.noneSet')

function tieBreakText(content: FrozenContent, t: Translate, locale: Locale): string {
  const steps = content.terms.tieBreak.map((step, place) => {
    const names = { 'higher-quality': 'higherQuality', 'lower-price': 'lowerPrice' } as const
    const text =
      step.kind === 'higher-score'
        ? t('values.higherScore', { domain: titleOf(content, step.of, locale) })
        : t(`values.${names[step.kind]}`)
    return `${place + 1}. ${text}`
  })
  return steps.join('; ') || t('values.noTieBreak')
}
