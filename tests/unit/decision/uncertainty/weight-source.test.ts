import { expect, it } from 'vitest'
import { nextNormal } from '../../../../lib/decision/random/normal'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { createWeightSource } from '../../../../lib/decision/uncertainty/weight-source'

it('counts dependent draws for what they are worth, and never for more than they are', () => {
  const stream = createRandomStream(111)
  let x = 0
  const draws = Array.from({ length: 20_000 }, () => {
    x = 0.9 * x + Math.sqrt(0.19) * nextNormal(stream)
    const share = 0.5 + 0.05 * x
    return [share, 1 - share]
  })
  const dependent = createWeightSource({ kind: 'draws', draws }, 2, 1, stream)
  expect(dependent.samples).toBe(20_000)
  expect(dependent.effectiveSamples / (20_000 / 19)).toBeCloseTo(1, 0)
  const few = createWeightSource({ kind: 'draws', draws: draws.slice(0, 3) }, 2, 1, stream)
  expect(few.effectiveSamples).toBe(3)
})
