import { expect, it } from 'vitest'
import { computeGroupWeights } from '../../../../lib/decision/group/group-weights'

const input = {
  criteria: ['price', 'time', 'safety'],
  experts: [
    { id: 'Ana', bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] },
    { bestToOthers: [1, 3, 5], othersToWorst: [5, 2, 1] },
  ],
  draws: 800,
  seed: 3,
}

it('gives exactly the fields that programs outside build on', () => {
  const weights = computeGroupWeights(input)
  expect(Object.keys(weights).sort()).toEqual(
    [
      'mean',
      'sd',
      'mcse',
      'credal',
      'credalMcse',
      'rhat',
      'ess',
      'gammaMedian',
      'disagreement',
      'individual',
    ].sort(),
  )
  expect(Object.keys(weights.disagreement)).toEqual(['kendallW', 'camps', 'note'])
  expect(weights.individual.map(({ id }) => id)).toEqual(['Ana', 'expert-2'])
})

it('keeps the order of the criteria and of the experts', () => {
  const { individual } = computeGroupWeights(input)
  const [ana, other] = individual
  expect(ana?.linear[2]).toBeGreaterThan(ana?.linear[0] ?? 1)
  expect(ana?.posterior[2]).toBeGreaterThan(ana?.posterior[0] ?? 1)
  expect(other?.linear[0]).toBeGreaterThan(other?.linear[2] ?? 1)
})

it('draws an expert towards the others', () => {
  const close = computeGroupWeights({
    ...input,
    experts: [
      ...Array.from({ length: 7 }, () => ({ bestToOthers: [1, 2, 4], othersToWorst: [4, 2, 1] })),
      { bestToOthers: [1, 4, 9], othersToWorst: [9, 3, 1] },
    ],
  }).individual[7]
  expect(close?.posterior[0]).toBeLessThan(close?.linear[0] ?? 0)
})

it('gives the same numbers whether anybody looks on or not', () => {
  const shares: number[] = []
  const watched = computeGroupWeights(input, { onProgress: (share) => shares.push(share) })
  expect(watched).toEqual(computeGroupWeights(input))
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
})

it('stops when cancelled', () => {
  let steps = 0
  const shouldCancel = () => {
    steps += 1
    return steps === 3
  }
  expect(computeGroupWeights(input, { shouldCancel })).toBeNull()
  expect(steps).toBe(3)
})
