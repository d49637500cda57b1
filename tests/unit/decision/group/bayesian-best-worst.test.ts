import { expect, it, vi } from 'vitest'
import {
  type BayesianBestWorst,
  bayesianBestWorst,
} from '../../../../lib/decision/group/bayesian-best-worst'
import type { GroupJudgements } from '../../../../lib/decision/group/group-judgements'
import { nextNormal } from '../../../../lib/decision/random/normal'
import { createRandomStream, nextUniform } from '../../../../lib/decision/random/random-stream'
import { runSampling } from '../../../../lib/decision/random/sampling-steps'
import { bayesianCases, expertsFrom } from '../../../support/group-answers'
import { gridPosterior, logPosterior, type SmallGroup } from '../../../support/group-model'

vi.setConfig({ testTimeout: 60_000 })

const sample = (input: GroupJudgements): BayesianBestWorst => {
  const result = runSampling(bayesianBestWorst(input), {})
  if (!result) throw new Error('not cancelled, yet no result')
  return result
}

const criteriaOf = (n: number) => Array.from({ length: n }, (_, j) => `criterion-${j + 1}`)

it.each(bayesianCases)(
  'agrees with 640,000 reference draws within four standard errors ($name)',
  ({ input, reference }) => {
    const posterior = sample({ ...input, draws: 20_000, seed: 7 })
    posterior.mean.forEach((mean, j) => {
      const error = Math.hypot(posterior.mcse[j] ?? 0, reference.mcse[j] ?? 0)
      expect(Math.abs(mean - (reference.mean[j] ?? 0))).toBeLessThan(4 * error)
      expect((posterior.sd[j] ?? 0) / (reference.sd[j] ?? 1)).toBeCloseTo(1, 1.5)
      expect(posterior.rhat[j]).toBeLessThan(1.005)
    })
    posterior.credal.forEach((row, i) => {
      row.forEach((share, j) => {
        const error = Math.hypot(posterior.credalMcse[i]?.[j] ?? 0, reference.credal_mcse_max)
        expect(Math.abs(share - (reference.credal[i]?.[j] ?? 0))).toBeLessThanOrEqual(4 * error)
      })
    })
    expect(posterior.gammaMedian / reference.gamma_median).toBeCloseTo(1, 1)
    posterior.individual.forEach((weights, k) => {
      weights.forEach((weight, j) => {
        expect(Math.abs(weight - (reference.individual[k]?.[j] ?? 0))).toBeLessThan(2e-3)
      })
    })
  },
)

it('agrees with a sum over a grid where there are few enough unknowns', () => {
  const group: SmallGroup = { bestToOthers: [[1, 3]], othersToWorst: [[3, 1]], prior: [1.5, 0.2] }
  const expected = gridPosterior(group)
  const posterior = sample({
    criteria: criteriaOf(2),
    experts: [{ bestToOthers: [1, 3], othersToWorst: [3, 1] }],
    priorGamma: group.prior,
    draws: 40_000,
  })
  expect(Math.abs((posterior.mean[0] ?? 0) - expected.mean)).toBeLessThan(
    4 * (posterior.mcse[0] ?? 0),
  )
  expect((posterior.sd[0] ?? 0) / expected.sd).toBeCloseTo(1, 1.5)
})

it('agrees with a plain random walk on the weights themselves', () => {
  const group: SmallGroup = {
    bestToOthers: [
      [1, 3, 8],
      [5, 1, 4],
    ],
    othersToWorst: [
      [8, 3, 1],
      [1, 5, 2],
    ],
    prior: [2, 0.1],
  }
  const walk = randomWalk(group, 30_000)
  const posterior = sample({
    criteria: criteriaOf(3),
    experts: expertsFrom({ AB: group.bestToOthers, AW: group.othersToWorst }),
    priorGamma: group.prior,
    draws: 20_000,
  })
  posterior.mean.forEach((mean, j) => {
    const error = Math.hypot(posterior.mcse[j] ?? 0, walk[j]?.error ?? 0)
    expect(Math.abs(mean - (walk[j]?.mean ?? 0))).toBeLessThan(4 * error)
    expect(walk[j]?.error).toBeLessThan(0.01)
  })
})

const graded = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const gradedBack = [9, 8, 7, 6, 5, 4, 3, 2, 1]
const repeat = (answers: readonly number[], times: number) =>
  Array.from({ length: times }, () => answers)

const extremes = [
  { name: 'one expert', AB: [graded], AW: [gradedBack] },
  { name: 'one expert, three criteria', AB: [[1, 2, 8]], AW: [[8, 4, 1]] },
  { name: 'twelve identical experts', AB: repeat(graded, 12), AW: repeat(gradedBack, 12) },
  { name: 'two opposed experts', AB: [graded, gradedBack], AW: [gradedBack, graded] },
  {
    name: 'two camps of six',
    AB: [...repeat([1, 3, 9], 6), ...repeat([9, 3, 1], 6)],
    AW: [...repeat([9, 3, 1], 6), ...repeat([1, 3, 9], 6)],
  },
]
const priors = [
  [0.1, 0.1],
  [0.01, 0.01],
  [1e-3, 1e-4],
] as const

it.each(extremes.flatMap((group) => priors.map((prior) => ({ ...group, prior }))))(
  'mixes for $name under the prior $prior',
  ({ AB, AW, prior }) => {
    const { rhat, ess, mean } = sample({
      criteria: criteriaOf(AB[0]?.length ?? 0),
      experts: expertsFrom({ AB, AW }),
      priorGamma: prior,
      draws: 4000,
    })
    expect(Math.max(...rhat)).toBeLessThan(1.01)
    expect(Math.min(...ess)).toBeGreaterThan(1500)
    expect(mean.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10)
  },
)

it('concentrates when experts agree, and not when they contradict each other', () => {
  const gammaOf = (AB: number[][], AW: number[][]) =>
    sample({ criteria: criteriaOf(9), experts: expertsFrom({ AB, AW }), draws: 2000 }).gammaMedian
  const agreed = gammaOf(
    [graded, graded, graded, graded],
    [gradedBack, gradedBack, gradedBack, gradedBack],
  )
  const opposed = gammaOf(
    [graded, graded, gradedBack, gradedBack],
    [gradedBack, gradedBack, graded, graded],
  )
  expect(agreed).toBeGreaterThan(2 * opposed)
})

it('gives the same numbers for the same seed, and others for another', () => {
  const input = { ...bayesianCases[1]?.input, draws: 400 }
  if (!input.criteria || !input.experts) throw new Error('the second reference case is missing')
  const group = { criteria: input.criteria, experts: input.experts, draws: 400 }
  expect(sample({ ...group, seed: 5 })).toEqual(sample({ ...group, seed: 5 }))
  expect(sample({ ...group, seed: 5 }).mean).not.toEqual(sample({ ...group, seed: 6 }).mean)
})

it('keeps as many draws as asked, each summing to 1', () => {
  const { draws } = sample({
    criteria: criteriaOf(3),
    experts: expertsFrom({ AB: [[1, 2, 8]], AW: [[8, 4, 1]] }),
    draws: 1000,
  })
  expect(draws).toHaveLength(1000)
  for (const draw of draws) expect(draw.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 10)
})

/** Metropolis steps of one coordinate at a time in (ln γ, log-ratios), with batch means for the error. */
function randomWalk(group: SmallGroup, sweeps: number) {
  const stream = createRandomStream(71)
  const n = group.bestToOthers[0]?.length ?? 0
  const rows = group.bestToOthers.length + 1
  const logs = Array.from({ length: 1 + rows * (n - 1) }, () => 0)
  logs[0] = 2
  const simplex = (row: number) => {
    const start = 1 + row * (n - 1)
    const parts = [...logs.slice(start, start + n - 1).map(Math.exp), 1]
    const total = parts.reduce((sum, part) => sum + part, 0)
    return parts.map((part) => part / total)
  }
  const density = () => {
    const points = Array.from({ length: rows }, (_, row) => simplex(row))
    const jacobian = points.flat().reduce((sum, share) => sum + Math.log(share), logs[0] ?? 0)
    return jacobian + logPosterior(group, Math.exp(logs[0] ?? 0), points[0] ?? [], points.slice(1))
  }
  let current = density()
  const means = Array.from({ length: 30 }, () => Array.from({ length: n }, () => 0))
  for (let sweep = -2000; sweep < sweeps; sweep++) {
    logs.forEach((before, index) => {
      logs[index] = before + nextNormal(stream)
      const proposed = density()
      if (Math.log(nextUniform(stream)) < proposed - current) current = proposed
      else logs[index] = before
    })
    const batch = means[Math.floor((30 * sweep) / sweeps)]
    simplex(0).forEach((share, j) => {
      if (batch) batch[j] = (batch[j] ?? 0) + (30 * share) / sweeps
    })
  }
  return Array.from({ length: n }, (_, j) => {
    const batches = means.map((batch) => batch[j] ?? 0)
    const mean = batches.reduce((sum, x) => sum + x, 0) / 30
    const variance = batches.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 29
    return { mean, error: Math.sqrt(variance / 30) }
  })
}
