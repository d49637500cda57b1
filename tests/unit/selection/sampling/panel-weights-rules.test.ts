import { describe, expect, test } from 'vitest'
import {
  type PanelJob,
  panelMethod,
  panelPriors,
  panelWeightsSteps,
} from '../../../../lib/selection/sampling/panel-weights-rules'
import { panelWeights } from '../../../../lib/selection/sampling/panel-weights-schema'

const job: PanelJob = {
  method: panelMethod,
  domains: [
    { id: 'one', criteria: ['a', 'b'] },
    { id: 'two', criteria: ['c'] },
  ],
  questionSets: [
    {
      id: 'domains',
      items: ['one', 'two'],
      experts: [
        { id: 'x', bestToOthers: [1, 3], othersToWorst: [3, 1] },
        { id: 'y', bestToOthers: [1, 4], othersToWorst: [4, 1] },
      ],
    },
    {
      id: 'one',
      items: ['a', 'b'],
      experts: [
        { id: 'x', bestToOthers: [1, 2], othersToWorst: [2, 1] },
        { id: 'y', bestToOthers: [2, 1], othersToWorst: [1, 2] },
      ],
    },
  ],
  priors: panelPriors,
  draws: 400,
  seed: 1,
}

function run(wishes: Partial<PanelJob> = {}) {
  const steps = panelWeightsSteps({ ...job, ...wishes })
  const shares: number[] = []
  for (;;) {
    const step = steps.next()
    if (step.done) return { shares, result: step.value }
    shares.push(step.value)
  }
}

describe('the weights of a panel', () => {
  const { result, shares } = run()

  test('multiply the domains through and add up to 1', () => {
    expect(result.criterionIds).toEqual(['a', 'b', 'c'])
    const [domains, inOne] = result.questionSets
    const [first = 0, second = 0] = domains?.runs[0]?.mean ?? []
    const within = inOne?.runs[0]?.mean ?? []
    expect(result.global.mean).toEqual([first * (within[0] ?? 0), first * (within[1] ?? 0), second])
    expect(result.global.mean.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  })

  test('come with draws of the whole that add up to 1 but for their rounding', () => {
    expect(result.draws).toHaveLength(400)
    for (const draw of result.draws) {
      expect(draw.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5)
    }
  })

  test('lie within their intervals, and the intervals within 0 and 1', () => {
    result.global.mean.forEach((mean, place) => {
      const lower = result.global.lower[place] ?? 1
      const upper = result.global.upper[place] ?? 0
      expect(lower).toBeGreaterThan(0)
      expect(mean).toBeGreaterThan(lower)
      expect(mean).toBeLessThan(upper)
      expect(upper).toBeLessThan(1)
    })
  })

  test('are shown under both priors', () => {
    for (const { runs } of result.questionSets) {
      expect(runs.map(({ priorGamma }) => priorGamma)).toEqual(panelPriors)
    }
  })

  test('are told in shares that rise to 1', () => {
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
    expect(shares.at(-1)).toBeCloseTo(1, 12)
  })

  test('survive being stored as they are', () => {
    expect(panelWeights.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  })

  test('are the same numbers for the same seed, and others for another', () => {
    expect(run().result).toEqual(result)
    expect(run({ seed: 2 }).result.global.mean).not.toEqual(result.global.mean)
  })
})

test('draws of two question sets do not move together: each set has a seed of its own', () => {
  const twins = job.questionSets.map((set) => ({
    ...set,
    items: set.items,
    experts: job.questionSets[0]?.experts ?? [],
  }))
  const { result } = run({ questionSets: twins, draws: 2000 })
  const ofDomain = result.draws.map(([a = 0, b = 0]) => a + b)
  const inDomain = result.draws.map(([a = 0, b = 0]) => a / (a + b))
  expect(Math.abs(correlation(ofDomain, inDomain))).toBeLessThan(0.15)
})

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length
  const [mx, my] = [mean(xs), mean(ys)]
  const cross = mean(xs.map((x, place) => (x - mx) * ((ys[place] ?? 0) - my)))
  const spread = (values: readonly number[], m: number) =>
    Math.sqrt(mean(values.map((v) => (v - m) ** 2)))
  return cross / (spread(xs, mx) * spread(ys, my))
}

test('a single domain and single criteria ask nothing and take the whole', () => {
  const { result } = run({ domains: [{ id: 'one', criteria: ['a'] }], questionSets: [] })
  expect(result.global).toEqual({ mean: [1], lower: [1], upper: [1] })
})
