/**
 * The pages to offer: first, last, and those around this one, with gaps between.
 *
 * @example
 * pagesAround(1, 11) // => [1, 2, 3, 'gap-11', 11]
 * @example
 * pagesAround(6, 11) // => [1, 'gap-5', 5, 6, 7, 'gap-11', 11]
 */
export function pagesAround(page: number, pages: number): readonly (number | string)[] {
  const from = Math.max(1, Math.min(page - 1, pages - 2))
  const near = [1, from, from + 1, from + 2, pages].filter((item) => item >= 1 && item <= pages)
  const sorted = [...new Set(near)].toSorted((one, other) => one - other)
  return sorted.flatMap((item, place) => {
    const gap = item - (sorted[place - 1] ?? item - 1)
    return gap > 1 ? [`gap-${item}`, item] : [item]
  })
}
