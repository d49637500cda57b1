import { fillBits, type RandomStream, nextUniform, uniformFromBits } from './random-stream'
import { portableExp } from './portable-exp'
import { portableLog } from './portable-log'
import { zigguratLayers } from './ziggurat-layers'

const { right, height, tailStart } = zigguratLayers(
  (x) => portableExp(-x),
  (level) => -portableLog(level),
  7.69711747013104972,
  3.949659822581557e-3,
)

/** Draws at a time: the random words of one batch stay in the first-level cache. */
const BATCH = 1024
const words = new Int32Array(2 * BATCH)

/**
 * Fills `out` with independent draws of the exponential distribution with mean 1.
 * About 98.9% of the draws cost one multiplication and one comparison.
 *
 * **Source**: Marsaglia & Tsang 2000, doi 10.18637/jss.v005.i08, with the layer chosen by bits of its own, after
 * Doornik 2005 (An Improved Ziggurat Method).
 */
export function fillExponential(stream: RandomStream, out: Float64Array): void {
  for (let start = 0; start < out.length; start += BATCH) {
    const end = Math.min(start + BATCH, out.length)
    fillBits(stream, words, 2 * (end - start))
    for (let index = start, word = 0; index < end; index++, word += 2) {
      const low = words[word + 1] ?? 0
      const layer = low & 255
      const x = uniformFromBits(words[word] ?? 0, low) * (right[layer] ?? 0)
      out[index] = x < (right[layer + 1] ?? 0) ? x : resolveEdge(stream, layer, x)
    }
  }
}

const retry = new Int32Array(2)

/** The tail, the wedge between two layers, or another attempt where x falls above the curve. */
function resolveEdge(stream: RandomStream, firstLayer: number, first: number): number {
  let layer = firstLayer
  let x = first
  for (;;) {
    if (layer === 0 && x >= tailStart) return tailStart - portableLog(nextUniform(stream))
    const low = height[layer] ?? 0
    const level = low + nextUniform(stream) * ((height[layer + 1] ?? 0) - low)
    if (x < (right[layer + 1] ?? 0) || level < portableExp(-x)) return x
    fillBits(stream, retry)
    layer = (retry[1] ?? 0) & 255
    x = uniformFromBits(retry[0] ?? 0, retry[1] ?? 0) * (right[layer] ?? 0)
  }
}
