import { BLOCK, type WeightBlock } from './draw-block'

/** Values v_ij with rows and columns padded with zeros for the loops below: an even number of rows, columns in fours. */
export type PaddedValues = {
  readonly alternatives: number
  readonly rows: number
  readonly columns: number
  readonly cells: Float64Array
}

/** @param values rows are alternatives, columns are criteria */
export function padValues(values: readonly (readonly number[])[]): PaddedValues {
  const rows = 2 * Math.ceil(values.length / 2)
  const columns = 4 * Math.ceil((values[0]?.length ?? 0) / 4)
  const cells = new Float64Array(rows * columns)
  values.forEach((row, i) => {
    cells.set(row, i * columns)
  })
  return { alternatives: values.length, rows, columns, cells }
}

/**
 * Scores of a block of draws: s_it = Σ_j w_jt v_ij, at `i * BLOCK + t`. Two alternatives by four criteria at a time, so
 * that six loads feed eight multiplications.
 *
 * @param block `columns` rows; those beyond the criteria are multiplied by 0
 * @param scores at least `rows` rows; those beyond the alternatives become −∞
 */
export function scoreBlock(
  { alternatives, rows, columns, cells }: PaddedValues,
  block: WeightBlock,
  scores: Float64Array,
): void {
  scores.fill(0)
  for (let i = 0; i < rows; i += 2) {
    for (let j = 0; j < columns; j += 4) addTile(cells, i * columns + j, columns, block, j, scores, i)
  }
  scores.fill(Number.NEGATIVE_INFINITY, alternatives * BLOCK)
}

function addTile(
  cells: Float64Array,
  cell: number,
  columns: number,
  block: WeightBlock,
  j: number,
  scores: Float64Array,
  i: number,
): void {
  const next = cell + columns
  const a0 = cells[cell] ?? 0
  const a1 = cells[cell + 1] ?? 0
  const a2 = cells[cell + 2] ?? 0
  const a3 = cells[cell + 3] ?? 0
  const b0 = cells[next] ?? 0
  const b1 = cells[next + 1] ?? 0
  const b2 = cells[next + 2] ?? 0
  const b3 = cells[next + 3] ?? 0
  const row0 = j * BLOCK
  const row1 = row0 + BLOCK
  const row2 = row1 + BLOCK
  const row3 = row2 + BLOCK
  const first = i * BLOCK
  const second = first + BLOCK
  for (let t = 0; t < BLOCK; t++) {
    const w0 = block[row0 + t] ?? 0
    const w1 = block[row1 + t] ?? 0
    const w2 = block[row2 + t] ?? 0
    const w3 = block[row3 + t] ?? 0
    scores[first + t] = (scores[first + t] ?? 0) + a0 * w0 + a1 * w1 + a2 * w2 + a3 * w3
    scores[second + t] = (scores[second + t] ?? 0) + b0 * w0 + b1 * w1 + b2 * w2 + b3 * w3
  }
}
