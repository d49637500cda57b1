/** Where the words of one flip stand: at `x` per cent, on the strip (0) or on the line under it (1). */
export type FlipWords = {
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly line: 0 | 1
}

/** Positions in per cent of the strip; `need` is the room that the words take, in the same unit. */
type Strip = {
  readonly lower: number | null
  readonly upper: number | null
  readonly now: number
  readonly need: number
}

/**
 * Places the words of both flips so that they cover neither a tick nor each other: outside the band
 * where there is room, else beside the present weight, else on a line of their own.
 */
export function flipWords({ lower, upper, now, need }: Strip): {
  readonly lower: FlipWords | null
  readonly upper: FlipWords | null
} {
  const lowerWords = lower === null ? null : lowerPlace(lower, upper, now, need)
  const upperWords = upper === null ? null : upperPlace(lower, upper, now, need)
  return { lower: lowerWords, upper: upperWords }
}

function lowerPlace(lower: number, upper: number | null, now: number, need: number): FlipWords {
  if (lower >= need) return { x: lower, anchor: 'end', line: 0 }
  const end = upper ?? 100
  if (end - now >= need) return { x: now, anchor: 'start', line: 0 }
  return { x: 0, anchor: 'start', line: 1 }
}

function upperPlace(lower: number | null, upper: number, now: number, need: number): FlipWords {
  if (100 - upper >= need) return { x: upper, anchor: 'start', line: 0 }
  if (now - (lower ?? 0) >= need) return { x: now, anchor: 'end', line: 0 }
  return { x: 100, anchor: 'end', line: 1 }
}
