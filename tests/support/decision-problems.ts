import fc from 'fast-check'
import type { DecisionProblem } from '../../lib/decision/ranking/decision-problem'

/** Shares from any positive numbers. */
export const normalised = (numbers: readonly number[]): number[] => {
  const sum = numbers.reduce((total, number) => total + number, 0)
  return numbers.map((number) => number / sum)
}

const value = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(0, 50, 100),
  fc.double({ min: 0, max: 100, noNaN: true }),
)

/** Problems of up to 6 alternatives and 5 criteria, with ties, zero weights and equal rows among them. */
export const decisionProblems: fc.Arbitrary<DecisionProblem> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([n, m]) =>
    fc.record({
      raw: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: m, maxLength: m })
        .filter((numbers) => numbers.some((number) => number > 0)),
      values: fc.array(fc.array(value, { minLength: m, maxLength: m }), {
        minLength: n,
        maxLength: n,
      }),
    }),
  )
  .map(({ raw, values }) => ({
    alternatives: values.map((_, i) => `bid-${i}`),
    criteria: raw.map((_, j) => `criterion-${j}`),
    weights: normalised(raw),
    values,
  }))
