import { BLOCK, type WeightBlock } from './draw-block'

/** Two alternatives by four criteria: the values that one pass over a block works with. */
type Tile = {
  /** Offsets of the two alternatives' scores and of the first criterion's weights. */
  readonly first: number
  readonly second: number
  readonly weights: number
  readonly a: readonly [number, number, number, number]
  readonly b: readonly [number, number, number, number]
}

/** Values cut into tiles, with zeros where the alternatives or criteria do not fill the last. */
export type TiledValues = {
  readonly alternatives: number
  /** Rows of scores and of weights that the tiles touch. */
  readonly scoreRows: number
  readonly weightRows: number
  readonly tiles: readonly Tile[]
}

/** @param values rows are alternatives, columns are criteria */
export function tileValues(values: readonly (readonly number[])[]): TiledValues {
  const scoreRows = 2 * Math.ceil(values.length / 2)
  const weightRows = 4 * Math.ceil((values[0]?.length ?? 0) / 4)
  const four = (i: number, j: number) => {
    const [a = 0, b = 0, c = 0, d = 0] = values[i]?.slice(j, j + 4) ?? []
    return [a, b, c, d] as const
  }
  const tiles: Tile[] = []
  for (let i = 0; i < scoreRows; i += 2) {
    for (let j = 0; j < weightRows; j += 4) {
      const first = i * BLOCK
      const second = first + BLOCK
      tiles.push({ first, second, weights: j * BLOCK, a: four(i, j), b: four(i + 1, j) })
    }
  }
  return { alternatives: values.length, scoreRows, weightRows, tiles }
}

/**
 * Scores of a block of draws: s_it = Σ_j w_jt v_ij, at `i * BLOCK + t`. Six loads feed eight multiplications.
 *
 * @param block at least `weightRows` rows
 * @param scores at least `scoreRows` rows; those beyond the alternatives become −∞
 */
export function scoreBlock(values: TiledValues, block: WeightBlock, scores: Float64Array): void {
  scores.fill(0)
  for (const tile of values.tiles) addTile(tile, block, scores)
  scores.fill(Number.NEGATIVE_INFINITY, values.alternatives * BLOCK)
}

function addTile(
  { first, second, weights, a, b }: Tile,
  block: WeightBlock,
  scores: Float64Array,
): void {
  const [a0, a1, a2, a3] = a
  const [b0, b1, b2, b3] = b
  const row1 = weights + BLOCK
  const row2 = row1 + BLOCK
  const row3 = row2 + BLOCK
  for (let t = 0; t < BLOCK; t++) {
    const w0 = block[weights + t] ?? 0
    const w1 = block[row1 + t] ?? 0
    const w2 = block[row2 + t] ?? 0
    const w3 = block[row3 + t] ?? 0
    scores[first + t] = (scores[first + t] ?? 0) + a0 * w0 + a1 * w1 + a2 * w2 + a3 * w3
    scores[second + t] = (scores[second + t] ?? 0) + b0 * w0 + b1 * w1 + b2 * w2 + b3 * w3
  }
}
