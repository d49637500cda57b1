/**
 * A line through values spread evenly over the width, lowest at the bottom; a missing value breaks it.
 * A value alone between two gaps is a point.
 */
export function sparkPath(
  values: readonly (number | null)[],
  width: number,
  height: number,
): string {
  const known = values.filter((value) => value !== null)
  const low = Math.min(...known)
  const range = Math.max(...known) - low
  const step = width / Math.max(1, values.length - 1)
  return values
    .map((value, index) => {
      if (value === null) return ''
      const share = range > 0 ? (value - low) / range : 0.5
      const place = `${round(index * step)} ${round(height - 2 - share * (height - 4))}`
      const joined = (values[index - 1] ?? null) !== null
      const alone = !joined && (values[index + 1] ?? null) === null
      return joined ? `L${place}` : alone ? `M${place}h0` : `M${place}`
    })
    .join('')
}

const round = (value: number): number => Math.round(value * 10) / 10
