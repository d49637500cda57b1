import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluateBestWorst } from '../../../../lib/decision/weights/best-worst'
import published from '../../../fixtures/published/bwm-cases.json'
import { arbitraryComparisons } from '../../../support/arbitrary-comparisons'

const idsOf = (answers: readonly unknown[]) => answers.map((_, j) => `c${j}`)

const published20 = published.cases.map((entry) => ({
  ...entry,
  input: {
    criteria: idsOf(entry.ab),
    best: `c${entry.best}`,
    worst: `c${entry.worst}`,
    bestToOthers: entry.ab,
    othersToWorst: entry.aw,
  },
}))

const transport = {
  criteria: ['price', 'comfort', 'safety'],
  best: 'safety',
  worst: 'price',
  bestToOthers: [8, 2, 1],
  othersToWorst: [1, 5, 8],
}

it.each(published20)(
  'gives every published number of $id in the shape of the command line',
  (published) => {
    const { input, linear, nonlinear, consistency } = published
    const result = evaluateBestWorst(input, { exact: true })
    expect(Object.keys(result)).toEqual([
      'linear',
      'nonlinear',
      'consistency',
      'advice',
      'ties',
      'warnings',
    ])
    expect(result.linear.exact).toEqual(linear.weights_exact)
    expect(result.linear.xi).toBeCloseTo(linear.xi_L, 12)
    expect(result.nonlinear.xi).toBeCloseTo(nonlinear.xi_star, 12)
    expect(result.consistency.output).toBeCloseTo(nonlinear.CR_output, 12)
    expect(result.consistency.input).toBeCloseTo(consistency.CR_input, 12)
    expect(result.consistency.ordinal).toBeCloseTo(consistency.OR, 12)
    expect(result.consistency.inputThreshold).toBe(consistency.threshold_input)
  },
)

it('has fractions only where they are asked for', () => {
  expect(Object.keys(evaluateBestWorst(transport).linear)).toEqual(['weights', 'xi'])
})

it('accepts the transport example without advice or ambiguity', () => {
  expect(evaluateBestWorst(transport)).toMatchObject({
    consistency: { acceptable: true },
    advice: [],
    ties: [],
  })
})

it('gives advice exactly when the verdict is negative', () => {
  fc.assert(
    fc.property(
      arbitraryComparisons({ sizes: [2, 12] }),
      ({ best, worst, bestToOthers, othersToWorst }) => {
        const criteria = idsOf(bestToOthers)
        const { consistency, advice } = evaluateBestWorst({
          criteria,
          best: `c${best}`,
          worst: `c${worst}`,
          bestToOthers,
          othersToWorst,
        })
        expect(advice.length > 0).toBe(consistency.acceptable === false)
      },
    ),
  )
})

it('survives a round trip through JSON unchanged, so nothing in it is NaN or infinite', () => {
  const any = arbitraryComparisons({ sizes: [2, 12], decimals: true })
  fc.assert(
    fc.property(any, ({ best, worst, bestToOthers, othersToWorst }) => {
      const criteria = idsOf(bestToOthers)
      const ends = { best: `c${best}`, worst: `c${worst}` }
      const result = evaluateBestWorst(
        { criteria, ...ends, bestToOthers, othersToWorst },
        { exact: true },
      )
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    }),
  )
})

it('weighs all criteria the same where all answers are 1', () => {
  const ones = [1, 1, 1, 1]
  const result = evaluateBestWorst({
    criteria: ['a', 'b', 'c', 'd'],
    best: 'a',
    worst: 'd',
    bestToOthers: ones,
    othersToWorst: ones,
  })
  expect(result.linear).toEqual({ weights: [0.25, 0.25, 0.25, 0.25], xi: 0 })
  expect(result.consistency.acceptable).toBe(true)
})

it('rejects answers that are all 9, and says how to mend them', () => {
  const result = evaluateBestWorst({
    criteria: ['a', 'b', 'c', 'd'],
    best: 'a',
    worst: 'd',
    bestToOthers: [1, 9, 9, 9],
    othersToWorst: [9, 9, 9, 1],
  })
  expect(result.consistency).toMatchObject({ input: 1, acceptable: false })
  expect(result.advice.map(({ judgement }) => judgement.criterion)).toEqual(['b', 'c'])
})

it('solves with what was answered and lists what was not', () => {
  const result = evaluateBestWorst({ ...transport, bestToOthers: [8, null, 1] })
  expect(result.warnings).toContainEqual({
    code: 'missing-answer',
    judgement: { kind: 'best-to-others', criterion: 'comfort' },
  })
  expect(result.linear.weights).toEqual([1 / 14, 5 / 14, 8 / 14])
})

it('names the criteria about which nothing was answered', () => {
  const silent = { ...transport, bestToOthers: [8, null, 1], othersToWorst: [1, null, 8] }
  expect(() => evaluateBestWorst(silent)).toThrow(
    'expected at least one answer about each criterion, got none about "comfort"',
  )
})

it('evaluates 100 criteria that all share best and worst within a second', () => {
  const ones = Array.from({ length: 100 }, () => 1)
  const started = performance.now()
  const criteria = idsOf(ones)
  evaluateBestWorst({ criteria, best: 'c0', worst: 'c99', bestToOthers: ones, othersToWorst: ones })
  expect(performance.now() - started).toBeLessThan(1000)
})
