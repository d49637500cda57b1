import { expect, it } from 'vitest'
import {
  evaluateHierarchy,
  globalDraws,
  globalWeights,
} from '../../../../lib/decision/weights/hierarchy'

const domains = {
  criteria: ['network', 'finance', 'claims'],
  best: 'network',
  worst: 'claims',
  bestToOthers: [1, 3, 8],
  othersToWorst: [8, 4, 1],
}
const network = {
  criteria: ['hospitals', 'pharmacies'],
  best: 'hospitals',
  worst: 'pharmacies',
  bestToOthers: [1, 3],
  othersToWorst: [3, 1],
}
const finance = {
  criteria: ['capital', 'rating', 'reinsurance', 'ratio'],
  best: 'rating',
  worst: 'reinsurance',
  bestToOthers: [3, 1, 7, 4],
  othersToWorst: [2, 7, 1, 3],
}
const answers = { domains, within: [network, finance, { criteria: ['days'] as const }] }

it('multiplies the weight of each domain into the weights inside it', () => {
  const { domains: above, within, global } = evaluateHierarchy(answers)
  const rating = global.find(({ criterion }) => criterion === 'rating')
  const expected = (above?.linear.weights[1] ?? 0) * (within[1]?.linear.weights[1] ?? 0)
  expect(rating).toMatchObject({ domain: 'finance', weight: expected })
  expect(global.map(({ criterion }) => criterion)).toEqual([
    'hospitals',
    'pharmacies',
    'capital',
    'rating',
    'reinsurance',
    'ratio',
    'days',
  ])
  expect(global.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 14)
})

it('multiplies intervals end by end', () => {
  const { domains: above, within, global } = evaluateHierarchy(answers)
  const capital = global.find(({ criterion }) => criterion === 'capital')
  expect(capital?.low).toBe((above?.nonlinear.low[1] ?? 0) * (within[1]?.nonlinear.low[0] ?? 0))
  expect(capital?.high).toBe((above?.nonlinear.high[1] ?? 0) * (within[1]?.nonlinear.high[0] ?? 0))
  expect(capital?.low).toBeLessThan(capital?.high ?? 0)
})

it('gives a single item the whole weight of its domain, without a question', () => {
  const { domains: above, within, global } = evaluateHierarchy(answers)
  expect(within[2]).toBeNull()
  expect(global.at(-1)).toEqual({
    domain: 'claims',
    criterion: 'days',
    weight: above?.linear.weights[2],
    low: above?.nonlinear.low[2],
    high: above?.nonlinear.high[2],
  })
})

it('multiplies posterior draws one by one', () => {
  const above = [
    [0.5, 0.5],
    [0.25, 0.75],
  ]
  const inside = [
    [[1], [1]],
    [
      [0.5, 0.5],
      [0.2, 0.8],
    ],
  ]
  const draws = globalDraws(above, inside)
  expect(draws[0]).toEqual([0.5, 0.25, 0.25])
  expect(draws[1]?.map((weight) => weight.toFixed(12))).toEqual([
    '0.250000000000',
    '0.150000000000',
    '0.600000000000',
  ])
})

it('takes draws held in typed arrays', () => {
  expect(globalDraws([Float64Array.of(1)], [[Float64Array.of(0.25, 0.75)]])).toEqual([[0.25, 0.75]])
})

it('refuses a question set of more than nine items, and says which', () => {
  const ten = Array.from({ length: 10 }, (_, j) => `c${j}`)
  const ones = ten.map(() => 1)
  const long = { criteria: ten, best: 'c0', worst: 'c9', bestToOthers: ones, othersToWorst: ones }
  expect(() => evaluateHierarchy({ domains, within: [network, long, finance] })).toThrow(
    expect.objectContaining({ code: 'too-many-items', path: 'within[1].criteria' }),
  )
})

it('says in which question set an answer is wrong', () => {
  const wrong = { ...network, bestToOthers: [1, 12] }
  expect(() => evaluateHierarchy({ ...answers, within: [wrong, finance, network] })).toThrow(
    expect.objectContaining({ code: 'out-of-scale', path: 'within[0].bestToOthers[1]' }),
  )
})

it('refuses other than one question set per domain', () => {
  expect(() => evaluateHierarchy({ domains, within: [network] })).toThrow(
    'expected 3 question sets',
  )
  expect(() => globalWeights([0.5, 0.5], [[1]])).toThrow('expected 2 arrays')
})

it('refuses draws that are not the same in number', () => {
  expect(() => globalDraws([[1]], [[[1], [1]]])).toThrow('expected 1 draws, got 2')
})
