import { expect, it } from 'vitest'
import { summariseExpert } from '../../../../lib/decision/group/expert-likelihood'

const judgements = { bestToOthers: [1, 2, 4, 8], othersToWorst: [8, 4, 2, 1] }

/** ln of Π w^a_jW · Π ((1/w_j)/Σ 1/w)^a_Bj, straight from the multinomial model. */
const logLikelihood = (logs: readonly number[]) => {
  const weights = logs.map(Math.exp)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const inverses = weights.reduce((sum, w) => sum + total / w, 0)
  return weights.reduce((sum, w, j) => {
    const share = w / total
    const fromWorst = (judgements.othersToWorst[j] ?? 0) * Math.log(share)
    return sum + fromWorst + (judgements.bestToOthers[j] ?? 0) * Math.log(1 / share / inverses)
  }, 0)
}

it('finds the weights that make the answers most likely', () => {
  const { logMode } = summariseExpert(judgements)
  expect(logMode.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 12)
  const most = logLikelihood(logMode)
  for (const j of logMode.keys()) {
    for (const step of [-0.01, 0.01]) {
      expect(logLikelihood(logMode.with(j, (logMode[j] ?? 0) + step))).toBeLessThan(most)
    }
  }
})

it('converges for answers at the ends of the scale and in contradiction', () => {
  const { logMode } = summariseExpert({
    bestToOthers: [9, 9, 1, 9, 9, 9, 9, 9, 9],
    othersToWorst: [9, 9, 9, 9, 1, 9, 9, 9, 9],
  })
  expect(logMode.every((log) => Number.isFinite(log) && log < 0)).toBe(true)
})

it('has the totals of the answers as the total of the curvature', () => {
  const { curvature, bestTotal, worstTotal } = summariseExpert(judgements)
  expect([bestTotal, worstTotal]).toEqual([15, 15])
  expect(curvature.reduce((sum, d) => sum + d, 0)).toBeCloseTo(30, 10)
})
