/** A dot of a dot plot: its score, how far it is lifted in px, and its place among the scores given. */
type PlacedDot = { readonly score: number; readonly lift: number; readonly index: number }

/**
 * Stacks dots whose scores are nearer than `same` into columns. A column too high for `roomPx` closes
 * up, so that every dot stays on the drawing.
 */
export function columnsOfDots(
  scores: readonly number[],
  same: number,
  stepPx: number,
  roomPx: number,
): readonly PlacedDot[] {
  const columns: PlacedDot[][] = []
  for (const [index, score] of scores.entries()) {
    const dot = { score, lift: 0, index }
    const column = columns.find(([first]) => first && Math.abs(first.score - score) <= same)
    if (column) column.push(dot)
    else columns.push([dot])
  }
  return columns.flatMap((column) => {
    const step = Math.min(stepPx, roomPx / Math.max(1, column.length - 1))
    return column.map((dot, level) => ({ ...dot, lift: level * step }))
  })
}
