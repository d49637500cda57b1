import { expect, test } from 'vitest'
import { groupRanks, mostRankSteps, rankRamp } from '../../../../components/charts/geometry-ramp'

test('uses the tokens themselves for up to four ranks', () => {
  expect(rankRamp(4).map(({ fill }) => fill)).toEqual([
    'var(--r1)',
    'var(--r2)',
    'var(--r3)',
    'var(--r4)',
  ])
})

test('keeps the first and the last token when it mixes steps between them', () => {
  const fills = rankRamp(6).map(({ fill }) => fill)
  expect(fills).toHaveLength(6)
  expect(new Set(fills).size).toBe(6)
  expect(fills.at(0)).toBe('var(--r1)')
  expect(fills.at(-1)).toBe('var(--r4)')
})

test('folds the worst of many ranks into one step and loses no share', () => {
  const shares = Array.from({ length: 20 }, () => 0.05)
  const grouped = groupRanks(shares)
  expect(rankRamp(20)).toHaveLength(mostRankSteps)
  expect(grouped).toHaveLength(mostRankSteps)
  expect(grouped.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
})
