type Matrix = readonly (readonly number[])[]

/** The pair whose probability differs most between two priors, read in the direction that the first one favours. */
export function largestMove(first: Matrix, second: Matrix) {
  const pairs = first.flatMap((row, i) =>
    row.map((probability, j) => ({
      by: Math.abs(probability - (second[i]?.[j] ?? probability)),
      row: i,
      column: j,
      isFavoured: i !== j && probability >= 0.5,
    })),
  )
  const favoured = pairs.filter(({ isFavoured }) => isFavoured)
  const start = { by: 0, row: 0, column: 1 }
  return favoured.reduce((largest, pair) => (pair.by > largest.by ? pair : largest), start)
}
