import { type Axis, axisFromZero } from './geometry-axis'

type Movable = {
  readonly weight: number
  readonly below: { readonly weight: number } | null
  readonly above: { readonly weight: number } | null
}

/**
 * The smaller of the two movements that would change the winner, as a signed share; null where none would.
 *
 * @example
 * smallestRoom({ weight: 0.25, below: { weight: 0.125 }, above: { weight: 0.75 } }) // => -0.125
 */
export function smallestRoom({ weight, below, above }: Movable): number | null {
  const down = below && below.weight - weight
  const up = above && above.weight - weight
  if (down === null || up === null) return down ?? up
  return Math.abs(down) < Math.abs(up) ? down : up
}

/** One axis for all the strips: to the first round share beyond every weight and flip, and at least to 0.5. */
export function stabilityAxis(rows: readonly Movable[]): Axis {
  const farthest = rows.flatMap(({ weight, below, above }) => [
    weight,
    below?.weight ?? 0,
    above?.weight ?? 0,
  ])
  return axisFromZero(Math.min(1, Math.max(0.5, ...farthest)), 1)
}
