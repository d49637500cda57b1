import { expect, it } from 'vitest'
import { checkValueFunction } from '../../../../lib/decision/values/check-value-function'
import {
  type ValueFunction,
  valueFunctionKinds,
} from '../../../../lib/decision/values/value-function'

const sound: Record<ValueFunction['kind'], ValueFunction> = {
  linear: { kind: 'linear', zeroAt: 0, hundredAt: 10 },
  piecewise: {
    kind: 'piecewise',
    points: [
      { evidence: 0, value: 100 },
      { evidence: 1, value: 0 },
    ],
  },
  bands: { kind: 'bands', below: 0, bands: [{ from: 3, value: 100 }] },
  categories: { kind: 'categories', categories: [{ category: 'gold', value: 100 }] },
  'yes-no': { kind: 'yes-no', yes: 0, no: 100 },
  target: { kind: 'target', zeroLow: 0, bestFrom: 5, bestTo: 5, zeroHigh: 9 },
  deadline: { kind: 'deadline', target: 14, limit: 30 },
  'count-with-distribution': {
    kind: 'count-with-distribution',
    countForFull: 10,
    regionsInAll: 5,
    countShare: 0.5,
  },
  rating: {
    kind: 'rating',
    levels: [
      { level: 1, value: 0 },
      { level: 2, value: 100 },
    ],
  },
  formula: { kind: 'formula', expression: 'x * 2', variables: ['x'] },
}

it.each(valueFunctionKinds)('finds nothing wrong with a sound function: %s', (kind) => {
  expect(checkValueFunction(sound[kind])).toEqual([])
})

const point = (evidence: number, value: number) => ({ evidence, value })

it.each<[ValueFunction, string, string]>([
  [{ kind: 'linear', zeroAt: 1, hundredAt: 1 }, 'hundredAt', 'anchors-equal'],
  [{ kind: 'linear', zeroAt: Number.NaN, hundredAt: 1 }, 'zeroAt', 'not-a-number'],
  [{ kind: 'linear', zeroAt: 0, hundredAt: 1e16 }, 'hundredAt', 'not-a-number'],
  [{ kind: 'piecewise', points: [point(0, 0)] }, 'points', 'too-few'],
  [
    { kind: 'piecewise', points: [point(0, 0), point(0, 50)] },
    'points.1.evidence',
    'not-increasing',
  ],
  [{ kind: 'piecewise', points: [point(0, 0), point(1, 101)] }, 'points.1.value', 'out-of-range'],
  [{ kind: 'bands', below: -1, bands: [{ from: 0, value: 0 }] }, 'below', 'out-of-range'],
  [{ kind: 'bands', below: 0, bands: [] }, 'bands', 'too-few'],
  [
    {
      kind: 'bands',
      below: 0,
      bands: [
        { from: 5, value: 0 },
        { from: 4, value: 9 },
      ],
    },
    'bands.1.from',
    'not-increasing',
  ],
  [{ kind: 'categories', categories: [] }, 'categories', 'too-few'],
  [
    { kind: 'categories', categories: [{ category: ' ', value: 0 }] },
    'categories.0.category',
    'empty',
  ],
  [
    {
      kind: 'categories',
      categories: [
        { category: 'a', value: 0 },
        { category: 'a', value: 9 },
      ],
    },
    'categories.1.category',
    'duplicate',
  ],
  [
    {
      kind: 'categories',
      categories: Array.from({ length: 101 }, (_, i) => ({ category: `c${i}`, value: 0 })),
    },
    'categories',
    'too-many',
  ],
  [{ kind: 'yes-no', yes: 100, no: Number.NaN }, 'no', 'not-a-number'],
  [
    { kind: 'target', zeroLow: 0, bestFrom: 9, bestTo: 5, zeroHigh: 20 },
    'bestTo',
    'not-increasing',
  ],
  [
    { kind: 'target', zeroLow: 5, bestFrom: 5, bestTo: 6, zeroHigh: 20 },
    'bestFrom',
    'not-increasing',
  ],
  [
    { kind: 'target', zeroLow: 0, bestFrom: 5, bestTo: 5, zeroHigh: 5 },
    'zeroHigh',
    'not-increasing',
  ],
  [{ kind: 'deadline', target: 30, limit: 14 }, 'limit', 'not-increasing'],
  [
    { kind: 'count-with-distribution', countForFull: 0, regionsInAll: 5, countShare: 0.5 },
    'countForFull',
    'not-positive',
  ],
  [
    { kind: 'count-with-distribution', countForFull: 1, regionsInAll: 5, countShare: 1.5 },
    'countShare',
    'out-of-range',
  ],
  [
    {
      kind: 'rating',
      levels: [
        { level: 1, value: 0 },
        { level: 1, value: 9 },
      ],
    },
    'levels.1.level',
    'duplicate',
  ],
  [{ kind: 'formula', expression: 'x +', variables: ['x'] }, 'expression', 'formula-syntax'],
  [{ kind: 'formula', expression: '1', variables: ['min'] }, 'variables', 'formula-variable-name'],
])('names what is wrong and where: %j', (valueFunction, path, code) => {
  const problems = checkValueFunction(valueFunction)
  expect(problems.map((problem) => [problem.path.join('.'), problem.code])).toContainEqual([
    path,
    code,
  ])
})

it('says at which character a formula goes wrong', () => {
  const formula = { kind: 'formula', expression: '1 + system(2)', variables: [] } as const
  expect(checkValueFunction(formula)).toEqual([
    { path: ['expression'], code: 'formula-function', position: 4 },
  ])
})
