import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkValueFunction } from '../../../../lib/decision/values/check-value-function'
import { anchorText, ruleText } from '../../../../lib/selection/criteria/anchor-text'
import { readAnchorText, readRuleText } from '../../../../lib/selection/criteria/read-anchor-text'
import type { CriterionValueFunction } from '../../../../lib/selection/criteria/value-function-schema'
import { builtInTemplates } from '../../../../lib/selection/templates/built-in/built-in-templates'
import { type Locale, locales } from '../../../../lib/shared/locale'

const inOneLanguage = (valueFunction: CriterionValueFunction, locale: Locale) => {
  if (valueFunction.kind === 'rating') {
    const levels = valueFunction.levels.map((level) => ({
      ...level,
      anchor: { [locale]: level.anchor[locale] },
    }))
    return { ...valueFunction, levels }
  }
  if (valueFunction.kind !== 'categories') return valueFunction
  const categories = valueFunction.categories.map((category) => ({
    ...category,
    label: { [locale]: category.label[locale] },
  }))
  return { ...valueFunction, categories }
}

describe.each(locales)('anchors written in %s', (locale) => {
  it('are read back as they were, for every built-in criterion', () => {
    const functions = builtInTemplates
      .flatMap(({ content }) => content.domains.flatMap(({ criteria }) => criteria))
      .flatMap(({ valueFunction }) => (valueFunction ? [valueFunction] : []))
    expect(functions.length).toBe(37)
    for (const valueFunction of functions) {
      const text = anchorText(valueFunction, locale)
      expect(readAnchorText(valueFunction.kind, text, locale)).toEqual(
        inOneLanguage(valueFunction, locale),
      )
    }
  })

  it('are read back as they were, for any numbers', () => {
    const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1000)
    const value = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)
    const rising = fc
      .uniqueArray(number, { minLength: 4, maxLength: 4 })
      .map((list) => list.toSorted((a, b) => a - b))
    const valueFunctions: fc.Arbitrary<CriterionValueFunction> = fc.oneof(
      rising.map(([a = 0, b = 0]) => ({ kind: 'linear' as const, zeroAt: b, hundredAt: a })),
      rising.map(([a = 0, b = 0]) => ({ kind: 'deadline' as const, target: a, limit: b })),
      rising.map(([a = 0, b = 0, c = 0, d = 0]) => ({
        kind: 'target' as const,
        zeroLow: a,
        bestFrom: b,
        bestTo: c,
        zeroHigh: d,
      })),
      fc.tuple(rising, value).map(([points, v]) => ({
        kind: 'piecewise' as const,
        points: points.map((evidence) => ({ evidence, value: v })),
      })),
      fc.tuple(rising, value, value).map(([froms, below, v]) => ({
        kind: 'bands' as const,
        below,
        bands: froms.map((from) => ({ from, value: v })),
      })),
      fc.tuple(value, value).map(([yes, no]) => ({ kind: 'yes-no' as const, yes, no })),
      fc
        .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 100 }))
        .map(([count, share]) => ({
          kind: 'count-with-distribution' as const,
          countForFull: count,
          regionsInAll: 11,
          countShare: share / 100,
        })),
    )
    fc.assert(
      fc.property(valueFunctions, (valueFunction) => {
        expect(checkValueFunction(valueFunction)).toEqual([])
        const text = anchorText(valueFunction, locale)
        expect(readAnchorText(valueFunction.kind, text, locale)).toEqual(valueFunction)
      }),
    )
  })
})

it('reads what people write: semicolons, decimal commas, a peak instead of a plateau, yes and no of any language', () => {
  expect(readAnchorText('linear', '0 = 0; 97,5 = 100', 'en')).toEqual({
    kind: 'linear',
    zeroAt: 0,
    hundredAt: 97.5,
  })
  expect(readAnchorText('target', '45=0;80=100;105=0', 'en')).toEqual({
    kind: 'target',
    zeroLow: 45,
    bestFrom: 80,
    bestTo: 80,
    zeroHigh: 105,
  })
  expect(readAnchorText('yes-no', 'Não = 100; sim = 0', 'fr')).toEqual({
    kind: 'yes-no',
    yes: 0,
    no: 100,
  })
  expect(readAnchorText('formula', '100 * min(paid, due) / due', 'en')).toEqual({
    kind: 'formula',
    expression: '100 * min(paid, due) / due',
    variables: ['paid', 'due'],
  })
})

it.each([
  ['linear', ''],
  ['linear', '0 = 0'],
  ['linear', '0 = 0; 5 = 50; 10 = 100'],
  ['linear', 'a = 0; b = 100'],
  ['deadline', 'fourteen days'],
  ['target', '1 = 0; 2 = 100'],
  ['yes-no', 'yes = 100'],
  ['piecewise', '1 = x'],
  ['count-with-distribution', '60 / 11'],
  ['count-with-distribution', '60 / 11.5 / 50'],
  ['count-with-distribution', '60 / 11 / 50 / 3'],
] as const)('cannot read %s from "%s"', (kind, text) => {
  expect(readAnchorText(kind, text, 'en')).toBeNull()
})

it.each([
  [{ kind: 'at-least', minimum: 70.5 }],
  [{ kind: 'at-most', maximum: 30 }],
  [{ kind: 'one-of', allowed: ['ISO 9001', 'ISO 15189'] }],
  [{ kind: 'is-true' }],
  [{ kind: 'document-present' }],
] as const)('reads back the rule %j', (rule) => {
  expect(readRuleText(rule.kind, ruleText(rule, 'pt'), 'pt')).toEqual(rule)
})

it('reads a limit with its sign and refuses a rule without what it needs', () => {
  expect(readRuleText('at-least', '>= 70', 'en')).toEqual({ kind: 'at-least', minimum: 70 })
  expect(readRuleText('at-most', '', 'en')).toBeNull()
  expect(readRuleText('one-of', ' ; ', 'en')).toBeNull()
})
