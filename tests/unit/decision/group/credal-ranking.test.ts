import { expect, it } from 'vitest'
import { credalRanking } from '../../../../lib/decision/group/credal-ranking'
import { createRandomStream, nextUniform } from '../../../../lib/decision/random/random-stream'

const uniformDraws = (stream: number, shift: number) =>
  Array.from({ length: 4 }, (_, chain) => {
    const source = createRandomStream(stream, chain)
    return Float64Array.from({ length: 2000 }, () => shift + nextUniform(source))
  })

it('counts the draws in which one weighs more, within its own error', () => {
  const { credal, credalMcse } = credalRanking([uniformDraws(1, 0.5), uniformDraws(2, 0)])
  expect(Math.abs((credal[0]?.[1] ?? 0) - 0.875)).toBeLessThan(4 * (credalMcse[0]?.[1] ?? 0))
  expect(credalMcse[0]?.[1]).toBeCloseTo(Math.sqrt((0.875 * 0.125) / 8000), 3)
  expect((credal[0]?.[1] ?? 0) + (credal[1]?.[0] ?? 0)).toBeCloseTo(1, 12)
  expect(credal[0]?.[0]).toBe(0)
})

it('admits a small error where every draw agrees', () => {
  const { credal, credalMcse } = credalRanking([uniformDraws(1, 2), uniformDraws(2, 0)])
  expect(credal[0]?.[1]).toBe(1)
  expect(credalMcse[0]?.[1]).toBeGreaterThan(0)
  expect(credalMcse[0]?.[1]).toBeLessThan(1e-3)
})
