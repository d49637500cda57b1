import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate } from '../../../../lib/decision/values/evaluate-evidence'
import type { EvidenceValue } from '../../../../lib/decision/values/evidence'
import type { ValueFunction } from '../../../../lib/decision/values/value-function'

const outcomeOf = (valueFunction: ValueFunction, value: EvidenceValue) =>
  evaluate(valueFunction, { status: 'provided', value })

const settlement: ValueFunction = { kind: 'linear', zeroAt: 60, hundredAt: 100 }
const complaints: ValueFunction = { kind: 'linear', zeroAt: 40, hundredAt: 0 }
const network: ValueFunction = {
  kind: 'piecewise',
  points: [
    { evidence: 0, value: 0 },
    { evidence: 5000, value: 60 },
    { evidence: 10000, value: 100 },
  ],
}
const experience: ValueFunction = {
  kind: 'bands',
  below: 0,
  bands: [
    { from: 2, value: 40 },
    { from: 5, value: 70 },
    { from: 10, value: 100 },
  ],
}
const grade: ValueFunction = {
  kind: 'categories',
  categories: [
    { category: 'gold', value: 100 },
    { category: 'silver', value: 60 },
  ],
}
const online: ValueFunction = { kind: 'yes-no', yes: 100, no: 20 }
const claimsRatio: ValueFunction = {
  kind: 'target',
  zeroLow: 50,
  bestFrom: 75,
  bestTo: 85,
  zeroHigh: 105,
}
const reply: ValueFunction = { kind: 'deadline', target: 14, limit: 30 }
const hospitals: ValueFunction = {
  kind: 'count-with-distribution',
  countForFull: 200,
  regionsInAll: 10,
  countShare: 0.4,
}
const panel: ValueFunction = {
  kind: 'rating',
  levels: [
    { level: 0, value: 0 },
    { level: 3, value: 60 },
    { level: 5, value: 100 },
  ],
}
const ratio: ValueFunction = {
  kind: 'formula',
  expression: '100 * paid / due',
  variables: ['paid', 'due'],
}
const everyKind = [
  settlement,
  network,
  experience,
  grade,
  online,
  claimsRatio,
  reply,
  hospitals,
  panel,
  ratio,
]

it.each<[string, ValueFunction, EvidenceValue, number]>([
  ['linear, between the anchors', settlement, 90, 75],
  ['linear, at the anchors', settlement, 60, 0],
  ['linear, beyond the better anchor', settlement, 101, 100],
  ['linear, lower is better', complaints, 10, 75],
  ['linear, lower is better, beyond the worse anchor', complaints, 55, 0],
  ['piecewise, between points', network, 2500, 30],
  ['piecewise, on a point', network, 5000, 60],
  ['piecewise, beyond the last point', network, 99999, 100],
  ['bands, below the first', experience, 1.99, 0],
  ['bands, at the start of one', experience, 5, 70],
  ['bands, just before the next', experience, 9.999, 70],
  ['categories', grade, 'silver', 60],
  ['yes', online, true, 100],
  ['no', online, false, 20],
  ['target, too low', claimsRatio, 50, 0],
  ['target, rising', claimsRatio, 62.5, 50],
  ['target, on the plateau', claimsRatio, 80, 100],
  ['target, falling', claimsRatio, 100, 25],
  ['target, too high', claimsRatio, 140, 0],
  ['deadline, met', reply, 3, 100],
  ['deadline, missed in part', reply, 18, 75],
  ['deadline, at the limit', reply, 30, 0],
  ['count, full and everywhere', hospitals, { count: 500, regions: 10 }, 100],
  ['count, full in one region', hospitals, { count: 500, regions: 1 }, 46],
  ['rating', panel, 3, 60],
  ['formula', ratio, { paid: 3, due: 4 }, 75],
  ['formula above 100', ratio, { paid: 9, due: 4 }, 100],
  ['formula below 0', ratio, { paid: -9, due: 4 }, 0],
])('values evidence: %s', (_, valueFunction, evidence, expected) => {
  expect(outcomeOf(valueFunction, evidence).value).toBeCloseTo(expected, 10)
})

it.each(everyKind)('has no value for missing evidence, never 0: $kind', (valueFunction) => {
  expect(evaluate(valueFunction, { status: 'missing' })).toEqual({ value: null, reason: 'missing' })
  expect(evaluate(valueFunction, { status: 'not-applicable' })).toEqual({
    value: null,
    reason: 'not-applicable',
  })
})

it.each<[string, ValueFunction, EvidenceValue, string]>([
  ['a word for a number', settlement, 'ninety', 'wrong-kind'],
  ['an infinite number', settlement, Number.POSITIVE_INFINITY, 'wrong-kind'],
  ['NaN', network, Number.NaN, 'wrong-kind'],
  ['a number for a category', grade, 3, 'wrong-kind'],
  ['a category not on the list', grade, 'bronze', 'outside-domain'],
  ['a number for yes or no', online, 1, 'wrong-kind'],
  ['a rating between levels', panel, 4, 'outside-domain'],
  ['a negative count', hospitals, { count: -1, regions: 2 }, 'outside-domain'],
  ['half a region', hospitals, { count: 1, regions: 2.5 }, 'outside-domain'],
  ['more regions than there are', hospitals, { count: 5, regions: 11 }, 'outside-domain'],
  ['a count without regions', hospitals, { count: 5 }, 'wrong-kind'],
  ['a division by zero', ratio, { paid: 3, due: 0 }, 'not-computable'],
  ['a component that is not there', ratio, { paid: 3 }, 'missing'],
  ['a component that is not finite', ratio, { paid: 3, due: Number.NaN }, 'wrong-kind'],
  ['one number for several components', ratio, 3, 'wrong-kind'],
])('has no value for %s', (_, valueFunction, evidence, reason) => {
  expect(outcomeOf(valueFunction, evidence)).toEqual({ value: null, reason })
})

it('stays between 0 and 100 for every number', () => {
  const numeric = [settlement, complaints, network, experience, claimsRatio, reply]
  fc.assert(
    fc.property(fc.constantFrom(...numeric), fc.double({ noNaN: true }), (valueFunction, x) => {
      if (!Number.isFinite(x)) return
      const { value } = outcomeOf(valueFunction, x)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(100)
    }),
  )
})

it('never falls when evidence gets better', () => {
  const better = fc.constantFrom(settlement, network, experience)
  const number = fc.double({ min: -100, max: 20000, noNaN: true })
  fc.assert(
    fc.property(better, number, number, (valueFunction, x, y) => {
      const [low, high] = [Math.min(x, y), Math.max(x, y)]
      expect(outcomeOf(valueFunction, high).value).toBeGreaterThanOrEqual(
        outcomeOf(valueFunction, low).value ?? 0,
      )
    }),
  )
})

it('survives a trip through JSON', () => {
  for (const valueFunction of everyKind) {
    expect(JSON.parse(JSON.stringify(valueFunction))).toEqual(valueFunction)
  }
})

it('refuses to value evidence by an unusable function', () => {
  expect(() => outcomeOf({ kind: 'linear', zeroAt: 5, hundredAt: 5 }, 5)).toThrow(
    expect.objectContaining({ code: 'anchors-equal', path: 'hundredAt' }),
  )
})
