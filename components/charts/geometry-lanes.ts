/**
 * Lifts marks that would cover each other. Positions are per cent, most important first; the result
 * gives each one's level: 0 on the axis, then −1 (above), 1 (below), −2, 2 and so on.
 *
 * @example
 * stackLevels([50, 80, 52], 6) // => [0, 0, -1]
 */
export function stackLevels(positions: readonly number[], gap: number): readonly number[] {
  const placed = new Map<number, number[]>()
  return positions.map((position) => {
    const level = firstFreeLevel(placed, position, gap)
    placed.set(level, [...(placed.get(level) ?? []), position])
    return level
  })
}

/** How many levels lie above and below the axis. */
export function levelExtent(levels: readonly number[]): {
  readonly above: number
  readonly below: number
} {
  return { above: Math.max(0, ...levels.map((level) => -level)), below: Math.max(0, ...levels) }
}

/**
 * Assigns spans to the fewest parallel lanes in which none overlap (interval partitioning, first
 * fit by start). The result gives each span's lane in input order.
 *
 * @example
 * laneOfSpans([{ from: 0, to: 3 }, { from: 1, to: 2 }, { from: 3, to: 5 }]) // => [0, 1, 0]
 */
export function laneOfSpans(
  spans: readonly { readonly from: number; readonly to: number }[],
): readonly number[] {
  const ends: number[] = []
  const lanes = new Array<number>(spans.length).fill(0)
  const order = spans.map((span, index) => ({ ...span, index })).sort((a, b) => a.from - b.from)
  for (const span of order) {
    const free = ends.findIndex((end) => end <= span.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = span.to
    lanes[span.index] = lane
  }
  return lanes
}

function firstFreeLevel(
  placed: ReadonlyMap<number, readonly number[]>,
  position: number,
  gap: number,
): number {
  for (let step = 0; ; step += 1) {
    const level = step % 2 === 1 ? -(step + 1) / 2 : step / 2
    const near = placed.get(level)?.some((other) => Math.abs(other - position) < gap)
    if (!near) return level
  }
}
