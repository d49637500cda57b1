import type { KnockOutRule } from '../../decision/values/knock-out'
import { type Locale, type LocalizedText, textIn } from '../../shared/locale'
import type { CriterionValueFunction } from './value-function-schema'

/**
 * The anchors of a value function as a person writes them in one cell of a spreadsheet: a line for each anchor,
 * `evidence = value`. A band below the first is `< evidence = value`; a level or a category may end in `: words`; a count
 * with distribution is `count for full value / regions in all / per cent that the count decides`; a formula stands alone.
 *
 * @example
 * anchorText({ kind: 'deadline', target: 14, limit: 30 }, 'en') // => '14 = 100\n30 = 0'
 */
export function anchorText(valueFunction: CriterionValueFunction, locale: Locale): string {
  const number = (value: number) => numberText(value, locale)
  const line = (left: string | number, value: number, words: LocalizedText = {}) => {
    const text = textIn(words, locale).replaceAll(/\s+/g, ' ')
    const evidence = typeof left === 'number' ? number(left) : left
    return `${evidence} = ${number(value)}${text === '' ? '' : `: ${text}`}`
  }
  switch (valueFunction.kind) {
    case 'linear':
      return [line(valueFunction.zeroAt, 0), line(valueFunction.hundredAt, 100)].join('\n')
    case 'deadline':
      return [line(valueFunction.target, 100), line(valueFunction.limit, 0)].join('\n')
    case 'target': {
      const { zeroLow, bestFrom, bestTo, zeroHigh } = valueFunction
      const lines = [line(zeroLow, 0), line(bestFrom, 100), line(bestTo, 100), line(zeroHigh, 0)]
      return lines.join('\n')
    }
    case 'piecewise':
      return valueFunction.points.map(({ evidence, value }) => line(evidence, value)).join('\n')
    case 'bands': {
      const { below, bands } = valueFunction
      const first = bands[0] ? [line(`< ${number(bands[0].from)}`, below)] : []
      return [...first, ...bands.map(({ from, value }) => line(from, value))].join('\n')
    }
    case 'categories':
      return valueFunction.categories
        .map(({ category, value, label }) => line(category, value, label))
        .join('\n')
    case 'rating':
      return valueFunction.levels
        .map(({ level, value, anchor }) => line(level, value, anchor))
        .join('\n')
    case 'yes-no':
      return [
        line(yesWords[locale][0], valueFunction.yes),
        line(yesWords[locale][1], valueFunction.no),
      ].join('\n')
    case 'count-with-distribution': {
      const { countForFull, regionsInAll, countShare } = valueFunction
      const share = Number((countShare * 100).toPrecision(12))
      return `${number(countForFull)} / ${regionsInAll} / ${number(share)} %`
    }
    case 'formula':
      return valueFunction.expression
  }
}

/** How yes and no are written in each language. */
export const yesWords: Readonly<Record<Locale, readonly [yes: string, no: string]>> = {
  en: ['yes', 'no'],
  pt: ['sim', 'não'],
  fr: ['oui', 'non'],
}

/** What a knock-out asks for, as written in one cell: a limit, or one allowed answer a line. */
export function ruleText(rule: KnockOutRule, locale: Locale): string {
  switch (rule.kind) {
    case 'at-least':
      return numberText(rule.minimum, locale)
    case 'at-most':
      return numberText(rule.maximum, locale)
    case 'one-of':
      return rule.allowed.join('\n')
    default:
      return ''
  }
}

/** Every digit, with the decimal mark of the language and nothing between thousands. */
const numberText = (value: number, locale: Locale) =>
  locale === 'en' ? String(value) : String(value).replace('.', ',')
