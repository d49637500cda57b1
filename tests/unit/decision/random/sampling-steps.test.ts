import { expect, it } from 'vitest'
import { runSampling, type SamplingSteps } from '../../../../lib/decision/random/sampling-steps'

function* countTo(most: number): SamplingSteps<number> {
  for (let count = 1; count <= most; count++) yield count / most
  return most
}

it('runs to the end and reports every step', () => {
  const shares: number[] = []
  expect(runSampling(countTo(4), { onProgress: (share) => shares.push(share) })).toBe(4)
  expect(shares).toEqual([0.25, 0.5, 0.75, 1])
})

it('stops at the step after which it is cancelled, and then has no result', () => {
  const shares: number[] = []
  const result = runSampling(countTo(4), {
    onProgress: (share) => shares.push(share),
    shouldCancel: () => shares.length === 2,
  })
  expect(result).toBeNull()
  expect(shares).toEqual([0.25, 0.5])
})
