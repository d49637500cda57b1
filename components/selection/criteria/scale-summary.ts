import { numberText } from '@/components/charts/number-text'
import type { KnockOutRule } from '@/lib/decision/values/knock-out'
import type { CriterionValueFunction } from '@/lib/selection/criteria/value-function-schema'
import { type Locale, type LocalizedText, textIn } from '@/lib/shared/locale'

/** What `useTranslations('tenders')` and `getTranslations('tenders')` give. */
type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

type Scaled = {
  readonly kind: 'weighted' | 'knock_out'
  readonly unit: LocalizedText
  readonly valueFunction: CriterionValueFunction | null
  readonly knockOut: KnockOutRule | null
}

/** How a criterion's evidence counts, in a few words; empty while that is not declared. */
export function scaleSummary(t: Translate, criterion: Scaled, locale: Locale): string {
  const { kind, valueFunction, knockOut } = criterion
  const unit = textIn(criterion.unit, locale)
  if (kind === 'knock_out') {
    return knockOut
      ? t(`scaleSummary.${knockOut.kind}`, { unit, ...ruleNumbers(knockOut, locale) })
      : ''
  }
  if (!valueFunction) return ''
  return t(`scaleSummary.${valueFunction.kind}`, { unit, ...scaleNumbers(valueFunction, locale) })
}

type Numbers = Readonly<Record<string, number | string>>

/** Numbers are written as everywhere else in the product; counts stay numbers, for the plural. */
function ruleNumbers(rule: KnockOutRule, locale: Locale): Numbers {
  const { plain } = numberText(locale)
  switch (rule.kind) {
    case 'at-least':
      return { limit: plain(rule.minimum) }
    case 'at-most':
      return { limit: plain(rule.maximum) }
    case 'one-of':
      return { list: rule.allowed.join(', ') }
    default:
      return {}
  }
}

function scaleNumbers(scale: CriterionValueFunction, locale: Locale): Numbers {
  const { plain } = numberText(locale)
  switch (scale.kind) {
    case 'linear':
      return { zero: plain(scale.zeroAt), hundred: plain(scale.hundredAt) }
    case 'piecewise':
      return {
        from: plain(scale.points[0]?.evidence ?? 0),
        to: plain(scale.points.at(-1)?.evidence ?? 0),
        count: scale.points.length,
      }
    case 'bands':
      return { from: plain(scale.bands[0]?.from ?? 0), count: scale.bands.length + 1 }
    case 'categories':
      return { count: scale.categories.length }
    case 'rating':
      return { count: scale.levels.length }
    case 'target':
      return { from: plain(scale.bestFrom), to: plain(scale.bestTo) }
    case 'deadline':
      return { target: plain(scale.target), limit: plain(scale.limit) }
    case 'count-with-distribution':
      return { count: plain(scale.countForFull), regions: scale.regionsInAll }
    case 'yes-no':
      return { yes: plain(scale.yes), no: plain(scale.no) }
    case 'formula':
      return { expression: scale.expression }
  }
}
