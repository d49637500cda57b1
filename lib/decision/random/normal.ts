import { portableExp } from './portable-exp'
import { portableLog } from './portable-log'
import { fillBits, nextUniform, type RandomStream, uniformFromBits } from './random-stream'
import { zigguratLayers } from './ziggurat-layers'

const { right, height, tailStart } = zigguratLayers(
  (x) => portableExp(-0.5 * x * x),
  (level) => Math.sqrt(-2 * portableLog(level)),
  3.654152885361009,
  4.928673233974655e-3,
)

const words = new Int32Array(2)

/**
 * One draw of the standard normal distribution (ziggurat method, see `fillExponential`).
 *
 * **Source**: Marsaglia & Tsang 2000, doi 10.18637/jss.v005.i08; tail after Marsaglia 1964.
 */
export function nextNormal(stream: RandomStream): number {
  for (;;) {
    fillBits(stream, words)
    const low = words[1] ?? 0
    const layer = low & 255
    const sign = low & 256 ? 1 : -1
    const x = uniformFromBits(words[0] ?? 0, low) * (right[layer] ?? 0)
    const settled = x < (right[layer + 1] ?? 0) ? x : settleEdge(stream, layer, x)
    if (settled >= 0) return sign * settled
  }
}

/** Fills `out` with independent standard normal draws. */
export function fillNormal(stream: RandomStream, out: Float64Array): void {
  for (let index = 0; index < out.length; index++) out[index] = nextNormal(stream)
}

/** The tail, or x where it lies under the curve; −1 where it lies above. */
function settleEdge(stream: RandomStream, layer: number, x: number): number {
  if (layer === 0) return nextTail(stream)
  const low = height[layer] ?? 0
  const level = low + nextUniform(stream) * ((height[layer + 1] ?? 0) - low)
  return level < portableExp(-0.5 * x * x) ? x : -1
}

function nextTail(stream: RandomStream): number {
  for (;;) {
    const x = -portableLog(nextUniform(stream)) / tailStart
    const y = -portableLog(nextUniform(stream))
    if (y + y > x * x) return tailStart + x
  }
}
