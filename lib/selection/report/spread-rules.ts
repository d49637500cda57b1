type Rated = {
  readonly bid: string
  readonly criterion: string
  readonly level: number | null
}

export type Spread = {
  readonly bid: string
  readonly criterion: string
  readonly lowest: number
  readonly highest: number
  /** Of the width of the scale, 0–1. */
  readonly share: number
}

/**
 * How far the scores of each bid on each criterion lie apart, in the order in which they come; cells with fewer than two
 * scores, or on a scale of one level, have no spread.
 *
 * @param levels the levels of each criterion's scale
 */
export function spreadOf(
  ratings: readonly Rated[],
  levels: ReadonlyMap<string, readonly number[]>,
): Spread[] {
  const cells = new Map<string, Rated[]>()
  for (const rating of ratings) {
    const key = `${rating.bid} ${rating.criterion}`
    const cell = cells.get(key)
    if (cell) cell.push(rating)
    else cells.set(key, [rating])
  }
  return [...cells.values()].flatMap((cell) => {
    const given = cell.map(({ level }) => level).filter((level) => level !== null)
    const first = cell[0]
    const scale = levels.get(first?.criterion ?? '') ?? []
    const width = Math.max(...scale) - Math.min(...scale)
    if (!first || given.length < 2 || !(width > 0)) return []
    const lowest = Math.min(...given)
    const highest = Math.max(...given)
    const { bid, criterion } = first
    return [{ bid, criterion, lowest, highest, share: (highest - lowest) / width }]
  })
}
