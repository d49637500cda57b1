import { portableExp } from './portable-exp'
import { portableLog } from './portable-log'
import { fillBits, nextUniform, type RandomStream, uniformFromBits } from './random-stream'
import { zigguratLayers } from './ziggurat-layers'

const { right, height, tailStart } = zigguratLayers(
  (x) => portableExp(-x),
  (level) => -portableLog(level),
  7.69711747013105,
  3.949659822581557e-3,
)

/** Draws at a time: the random words of one batch stay in the first-level cache. */
const BATCH = 512
const words = new Int32Array(2 * BATCH)
const edges = new Int32Array(BATCH + 1)

/**
 * Fills `out` with independent draws of the exponential distribution with mean 1.
 *
 * **Source**: Marsaglia & Tsang 2000, doi 10.18637/jss.v005.i08, with the layer chosen by bits of its own, after
 * Doornik 2005 (An Improved Ziggurat Method to Generate Normal Random Samples).
 */
export function fillExponential(stream: RandomStream, out: Float64Array): void {
  for (let start = 0; start < out.length; start += BATCH) {
    const count = Math.min(BATCH, out.length - start)
    fillBits(stream, words, 2 * count)
    const edgeCount = placeInLayers(out, start, count)
    for (let edge = 0; edge < edgeCount; edge++) {
      const index = edges[edge] ?? 0
      const layer = (words[2 * index + 1] ?? 0) & 255
      out[start + index] = resolveEdge(stream, layer, out[start + index] ?? 0)
    }
  }
}

/**
 * Places each draw in its layer, and lists in `edges` those (1.1 %) that may lie above the curve. They are settled
 * afterwards: a branch or a call in this loop would double its time.
 */
function placeInLayers(out: Float64Array, start: number, count: number): number {
  let edgeCount = 0
  for (let index = 0; index < count; index++) {
    const low = words[2 * index + 1] ?? 0
    const layer = low & 255
    const x = uniformFromBits(words[2 * index] ?? 0, low) * (right[layer] ?? 0)
    out[start + index] = x
    edges[edgeCount] = index
    edgeCount += Number(x >= (right[layer + 1] ?? 0))
  }
  return edgeCount
}

const retry = new Int32Array(2)

/** The tail, the wedge between two layers, or another attempt where x falls above the curve. */
function resolveEdge(stream: RandomStream, firstLayer: number, first: number): number {
  let layer = firstLayer
  let x = first
  while (x >= (right[layer + 1] ?? 0)) {
    if (layer === 0) return tailStart - portableLog(nextUniform(stream))
    const low = height[layer] ?? 0
    const level = low + nextUniform(stream) * ((height[layer + 1] ?? 0) - low)
    if (level < portableExp(-x)) return x
    fillBits(stream, retry)
    layer = (retry[1] ?? 0) & 255
    x = uniformFromBits(retry[0] ?? 0, retry[1] ?? 0) * (right[layer] ?? 0)
  }
  return x
}
