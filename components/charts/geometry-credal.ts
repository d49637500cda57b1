import { laneOfSpans } from './geometry-lanes'

/** An edge between nodes `from` (heavier) and `to`, numbered by rank. `lane` is null for neighbours. */
export type CredalEdge = {
  readonly from: number
  readonly to: number
  /** That `from` matters more than `to`, in [0, 1]. */
  readonly probability: number
  readonly lane: number | null
}

/**
 * The edges worth drawing: every pair of neighbours, and for each node the first one further down
 * that it beats with at least `threshold`. All other pairs stand in the table.
 *
 * @param probability n × n, nodes in order of mean weight; entry [i][j] = P(i matters more than j).
 */
export function credalEdges(
  probability: readonly (readonly number[])[],
  threshold: number,
): readonly CredalEdge[] {
  const neighbours = probability.slice(1).map((_, from) => ({
    from,
    to: from + 1,
    probability: probability[from]?.[from + 1] ?? 0.5,
    lane: null,
  }))
  const arcs = probability.flatMap((row, from) => firstBeaten(row, from, threshold))
  const lanes = laneOfSpans(arcs)
  return [...neighbours, ...arcs.map((arc, index) => ({ ...arc, lane: lanes[index] ?? 0 }))]
}

function firstBeaten(row: readonly number[], from: number, threshold: number) {
  const to = row.findIndex((value, index) => index > from && value >= threshold)
  return to > from + 1 ? [{ from, to, probability: row[to] ?? threshold }] : []
}
