import { expect, it } from 'vitest'
import { fieldFrom, firstField } from '../../../../../components/selection/procedure/expected-field'
import { addFindings } from '../../../../../components/selection/procedure/paradox-protocol'
import { ruleFromTerms } from '../../../../../components/selection/procedure/rule-from-terms'
import { paradoxTest } from '../../../../../lib/decision/award/paradox-test'
import { formOf, usualTerms } from '../../../../../lib/selection/procedure/terms-rules'

const terms = {
  ...formOf(usualTerms, { timeZone: 'UTC', domainIds: [] }),
  formula: 'relative-lowest' as const,
}

it.each([
  [{ formula: 'absolute-benchmark' as const, benchmark: null }],
  [{ formula: 'linear-between-bounds' as const, full: 90, none: 80 }],
  [{ qualityPercent: Number.NaN }],
])('makes no rule of %j', (wishes) => {
  expect(ruleFromTerms({ ...terms, ...wishes })).toBeNull()
})

it('makes the rule that the engine takes', () => {
  expect(ruleFromTerms(terms)).toEqual({
    formula: { kind: 'relative-lowest' },
    qualityShare: 6000,
    rounding: { decimals: 2 },
    tieBreak: [{ kind: 'higher-quality' }, { kind: 'lower-price' }],
  })
})

it.each([
  [{ bids: 1 }],
  [{ bids: 2.5 }],
  [{ bids: '5x' }],
  [{ qualityHigh: 101 }],
  [{ qualityLow: 96 }],
  [{ priceLow: 0 }],
  [{ priceHigh: null }],
])('takes no field with %j', (wishes) => {
  expect(fieldFrom({ ...firstField(terms), ...wishes }, null)).toBeNull()
})

it('adds batches up to what they say together', () => {
  const rule = ruleFromTerms(terms)
  const expected = fieldFrom(firstField(terms), 70)
  if (!rule || !expected) throw new Error('expected a rule and a field')
  const one = paradoxTest(rule, expected, { fields: 20, seed: 1 })
  const other = paradoxTest(rule, expected, { fields: 60, seed: 2 })
  const both = addFindings(addFindings(null, one), other)
  expect(both.fields).toBe(80)
  expect(both.knifeEdges).toBeCloseTo((one.knifeEdges * 20 + other.knifeEdges * 60) / 80, 12)
  expect(both.reversals).toBeCloseTo((one.reversals * 20 + other.reversals * 60) / 80, 12)
  expect(both.example).toEqual(one.example ?? other.example)
})
