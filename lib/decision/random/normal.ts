import { fillBits, type RandomStream, nextUniform, uniformFromBits } from './random-stream'
import { portableExp } from './portable-exp'
import { portableLog } from './portable-log'
import { zigguratLayers } from './ziggurat-layers'

const { right, height, tailStart } = zigguratLayers(
  (x) => portableExp(-0.5 * x * x),
  (level) => Math.sqrt(-2 * portableLog(level)),
  3.6541528853610088,
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
    const x = uniformFromBits(words[0] ?? 0, low) * (right[layer] ?? 0)
    const sign = low & 256 ? 1 : -1
    if (x < (right[layer + 1] ?? 0)) return sign * x
    if (layer === 0) return sign * nextTail(stream)
    const level = height[layer] ?? 0
    const top = height[layer + 1] ?? 0
    if (level + nextUniform(stream) * (top - level) < portableExp(-0.5 * x * x)) return sign * x
  }
}

/** Fills `out` with independent standard normal draws. */
export function fillNormal(stream: RandomStream, out: Float64Array): void {
  for (let index = 0; index < out.length; index++) out[index] = nextNormal(stream)
}

function nextTail(stream: RandomStream): number {
  for (;;) {
    const x = -portableLog(nextUniform(stream)) / tailStart
    const y = -portableLog(nextUniform(stream))
    if (y + y > x * x) return tailStart + x
  }
}
