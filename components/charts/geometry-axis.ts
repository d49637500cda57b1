/** A straight axis. `ticks` are ascending round numbers; the first is `start` and the last is `end`. */
export type Axis = {
  readonly start: number
  readonly end: number
  readonly ticks: readonly number[]
}

/**
 * An axis from zero to the first round number at or above `maximum`, cut into at most five steps.
 * Without any positive value the axis ends at `fallback`, so that a chart of zeros keeps its scale.
 *
 * @example
 * axisFromZero(75.9, 100).ticks // => [0, 20, 40, 60, 80]
 * @example
 * axisFromZero(0, 1).end // => 1
 */
export function axisFromZero(maximum: number, fallback: number): Axis {
  const top = maximum > 0 && Number.isFinite(maximum) ? maximum : fallback
  return axisAcross(0, top, roundStep(top / 5))
}

/**
 * An axis over values that need not include zero, widened to round numbers at both ends.
 *
 * @example
 * axisOver([58.4, 77]).ticks // => [55, 60, 65, 70, 75, 80]
 */
export function axisOver(values: readonly number[]): Axis {
  const known = values.filter(Number.isFinite)
  if (known.length === 0) return axisAcross(0, 1, 0.5)
  const low = Math.min(...known)
  const high = Math.max(...known)
  return axisAcross(low, high, roundStep((high - low || Math.abs(high) || 1) / 5))
}

/** An axis from −m to +m around zero, for differences. */
export function axisAroundZero(values: readonly number[], fallback: number): Axis {
  const { end } = axisFromZero(Math.max(0, ...values.map(Math.abs)), fallback)
  return { start: -end, end, ticks: [-end, 0, end] }
}

/** Position of a value in per cent of the axis, kept between 0 and 100. */
export function percentOn(axis: Axis, value: number): number {
  const share = (value - axis.start) / (axis.end - axis.start)
  return tidy(Math.min(1, Math.max(0, share)) * 100)
}

/** A percentage for an SVG attribute, short enough to keep the page small. */
export const percent = (value: number): string => `${tidy(value)}%`

const tidy = (value: number): number => Math.round(value * 1000) / 1000

function axisAcross(low: number, high: number, step: number): Axis {
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
  return { start: ticks.at(0) ?? low, end: ticks.at(-1) ?? high, ticks }
}

/** The smallest of 1, 2, 5 × 10ᵏ at or above the wanted step. */
function roundStep(wanted: number): number {
  const decade = 10 ** Math.floor(Math.log10(wanted))
  const digit = wanted / decade
  return (digit <= 1 + 1e-9 ? 1 : digit <= 2 + 1e-9 ? 2 : digit <= 5 + 1e-9 ? 5 : 10) * decade
}
