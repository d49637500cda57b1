/**
 * Distance between two weight vectors: ½ Σ |w_j − v_j|, the share of the weight that would have to move to turn one into the
 * other. In [0, 1]; symmetric; satisfies the triangle inequality (it is the total variation distance).
 *
 * @example
 * weightDistance([0.75, 0.25], [0.5, 0.5]) // => 0.25
 */
export function weightDistance(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, weight, j) => sum + Math.abs(weight - (second[j] ?? 0)), 0) / 2
}

/** All distances between the rows, as a symmetric matrix with a zero diagonal. */
export function pairwiseDistances(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((row) => rows.map((other) => weightDistance(row, other)))
}
