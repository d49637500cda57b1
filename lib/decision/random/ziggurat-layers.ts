/** 256 layers of equal area over a decreasing density with f(0) = 1, for the ziggurat method. */
export type ZigguratLayers = {
  /** `right[i]`: right edge of layer i; `right[0]` is that of the base layer stretched to the same area, `right[256]` = 0. */
  readonly right: Float64Array
  /** `height[i]` = f(right[i]); the base layer starts at 0. */
  readonly height: Float64Array
  /** Where the tail begins, `right[1]`. */
  readonly tailStart: number
}

const LAYERS = 256

/**
 * Tables of the ziggurat method: layer i covers heights `height[i]` to `height[i + 1]` and reaches to `right[i]`.
 *
 * **Source**: Marsaglia & Tsang 2000, The Ziggurat Method for Generating Random Variables, J. Stat. Softw. 5(8), doi 10.18637/jss.v005.i08.
 *
 * @param density f, decreasing on [0, ∞), f(0) = 1
 * @param inverse x such that f(x) is the argument
 * @param tailStart the published start of the tail for 256 layers
 * @param area the published area of one layer
 */
export function zigguratLayers(
  density: (x: number) => number,
  inverse: (height: number) => number,
  tailStart: number,
  area: number,
): ZigguratLayers {
  const right = new Float64Array(LAYERS + 1)
  const height = new Float64Array(LAYERS + 1)
  let edge = tailStart
  let level = density(tailStart)
  right[0] = area / level
  for (let layer = 1; layer < LAYERS; layer++) {
    right[layer] = edge
    height[layer] = level
    level += area / edge
    edge = layer === LAYERS - 1 ? 0 : inverse(level)
  }
  height[LAYERS] = 1
  return { right, height, tailStart }
}
