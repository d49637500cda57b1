/** One part of a stacked bar. `start` and `width` are per cent of the axis; `index` points into the values. */
export type Segment = {
  readonly index: number
  readonly value: number
  readonly start: number
  readonly width: number
}

/**
 * Lays positive values end to end on an axis from zero to `end`. Missing, zero and negative values
 * take no room, and nothing is drawn beyond the end of the axis.
 *
 * @example
 * stackSegments([20, null, 30], 100).map((part) => part.start) // => [0, 20]
 */
export function stackSegments(values: readonly (number | null)[], end: number): readonly Segment[] {
  const segments: Segment[] = []
  let reached = 0
  for (const [index, value] of values.entries()) {
    if (value === null || !(value > 0) || !(end > 0)) continue
    const width = Math.min((value / end) * 100, 100 - reached)
    if (width <= 0) break
    segments.push({ index, value, start: reached, width })
    reached += width
  }
  return segments
}
