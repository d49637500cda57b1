import { expect, test } from 'vitest'
import { smallestRoom, stabilityAxis } from '../../../../components/charts/stability-room'

const flip = (weight: number) => ({ weight })

test('takes the nearer of two changes, signed by its direction', () => {
  expect(smallestRoom({ weight: 0.2, below: flip(0.15), above: flip(0.4) })).toBeCloseTo(-0.05)
  expect(smallestRoom({ weight: 0.2, below: flip(0.05), above: flip(0.25) })).toBeCloseTo(0.05)
})

test('has no room to report where no weight changes the winner', () => {
  expect(smallestRoom({ weight: 0.2, below: null, above: null })).toBeNull()
  expect(smallestRoom({ weight: 0.2, below: flip(0.2), above: null })).toBe(0)
})

test('shows at least half of the scale, and all of it for a change far away', () => {
  expect(stabilityAxis([{ weight: 0.2, below: null, above: null }]).end).toBe(0.5)
  expect(stabilityAxis([{ weight: 0.2, below: null, above: flip(0.93) }]).end).toBe(1)
})
