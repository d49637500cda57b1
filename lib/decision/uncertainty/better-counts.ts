import { BLOCK } from './draw-block'

/** Alternatives are compared with four others at a time: so many rows and columns beyond the last are touched. */
export const OVERHANG = 3

/**
 * For every draw of a block and every alternative, how many alternatives score more: `better[i * BLOCK + t]`, which is its
 * rank from 0 where no scores are equal. Adds to `lower[i * (n + OVERHANG) + j]` the number of the first `count` draws in
 * which alternative i scores less than j. A comparison is a 0 or a 1 here, never a branch: half of the branches would be
 * mispredicted, at ten times the price.
 *
 * @param scores n + OVERHANG rows of BLOCK scores; those beyond the alternatives must be −∞
 */
export function countBetter(
  scores: Float64Array,
  n: number,
  count: number,
  better: Int32Array,
  lower: Float64Array,
): void {
  better.fill(0)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j += 4) {
      compareWithFour(scores, i * BLOCK, j * BLOCK, count, better, lower, i * (n + OVERHANG) + j)
    }
  }
}

function compareWithFour(
  scores: Float64Array,
  own: number,
  row0: number,
  count: number,
  better: Int32Array,
  lower: Float64Array,
  cell: number,
): void {
  const row1 = row0 + BLOCK
  const row2 = row1 + BLOCK
  const row3 = row2 + BLOCK
  let total0 = 0
  let total1 = 0
  let total2 = 0
  let total3 = 0
  for (let t = 0; t < count; t++) {
    const score = scores[own + t] ?? 0
    const is0 = Number(score < (scores[row0 + t] ?? 0))
    const is1 = Number(score < (scores[row1 + t] ?? 0))
    const is2 = Number(score < (scores[row2 + t] ?? 0))
    const is3 = Number(score < (scores[row3 + t] ?? 0))
    total0 += is0
    total1 += is1
    total2 += is2
    total3 += is3
    better[own + t] = (better[own + t] ?? 0) + is0 + is1 + is2 + is3
  }
  lower[cell] = (lower[cell] ?? 0) + total0
  lower[cell + 1] = (lower[cell + 1] ?? 0) + total1
  lower[cell + 2] = (lower[cell + 2] ?? 0) + total2
  lower[cell + 3] = (lower[cell + 3] ?? 0) + total3
}
