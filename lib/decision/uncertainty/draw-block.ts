/**
 * Draws are worked on in blocks of this many, so that a block's weights and scores stay in the processor's cache and
 * memory does not grow with the number of draws. Not a power of two: rows would then share cache lines (a fifth slower).
 */
export const BLOCK = 184

/** Draws of weights, criterion by criterion: the weight of criterion j in draw t of the block is at `j * BLOCK + t`. */
export type WeightBlock = Float64Array

/** Where draws of weights come from. */
export type WeightSource = {
  /** How many draws there are to take. */
  readonly samples: number
  /** How many independent draws they are worth; `samples` itself when they are independent. */
  readonly effectiveSamples: number
  /** Writes the next `count` ≤ BLOCK draws. */
  readonly fill: (block: WeightBlock, count: number) => void
}
