import { expect, it } from 'vitest'
import { zigguratLayers } from '../../../../lib/decision/random/ziggurat-layers'

const { right, height } = zigguratLayers(
  (x) => Math.exp(-x),
  (level) => -Math.log(level),
  7.69711747013105,
  3.949659822581557e-3,
)

it('covers the density from 0 to its top without gap or overlap', () => {
  expect(right[256]).toBe(0)
  expect(height[256]).toBe(1)
  const closing = (height[255] ?? 0) + 3.949659822581557e-3 / (right[255] ?? 1)
  expect(closing).toBeCloseTo(1, 11)
})

it('gives every layer the same area', () => {
  for (let layer = 1; layer < 255; layer++) {
    const area = (right[layer] ?? 0) * ((height[layer + 1] ?? 0) - (height[layer] ?? 0))
    expect(area).toBeCloseTo(3.949659822581557e-3, 14)
  }
})
