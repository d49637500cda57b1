/** A point of a value curve: evidence in its own unit, value from 0 to 100. */
export type CurvePoint = { readonly evidence: number; readonly value: number }

/** `line` joins the anchors; `steps` holds a value until the next anchor is reached. */
export type CurveShape = 'line' | 'steps'

/**
 * The curve as an SVG path on a square of 100 × 100 whose y axis points down, to be stretched over the plot.
 *
 * @param position maps evidence to 0–100 from left to right.
 */
export function curvePath(
  points: readonly CurvePoint[],
  shape: CurveShape,
  position: (evidence: number) => number,
): string {
  const corners = shape === 'steps' ? stepCorners(points) : points
  return corners
    .map(
      ({ evidence, value }, index) =>
        `${index === 0 ? 'M' : 'L'}${position(evidence)} ${100 - value}`,
    )
    .join(' ')
}

/** The same path closed down to the axis, for the tinted ground. Empty when there is no curve. */
export function areaPath(
  points: readonly CurvePoint[],
  shape: CurveShape,
  position: (evidence: number) => number,
): string {
  const first = points.at(0)
  const last = points.at(-1)
  if (!first || !last) return ''
  const line = curvePath(points, shape, position)
  return `${line} L${position(last.evidence)} 100 L${position(first.evidence)} 100 Z`
}

/**
 * The value that the curve gives, with its end values beyond the first and the last anchor.
 *
 * @returns null without anchors
 * @example
 * valueOn([{ evidence: 0, value: 0 }, { evidence: 10, value: 100 }], 'line', 2.5) // => 25
 */
export function valueOn(
  points: readonly CurvePoint[],
  shape: CurveShape,
  evidence: number,
): number | null {
  const first = points.at(0)
  const last = points.at(-1)
  if (!first || !last) return null
  if (evidence <= first.evidence) return first.value
  const after = points.findIndex((point) => point.evidence > evidence)
  if (after === -1) return last.value
  const left = points[after - 1] ?? first
  const right = points[after] ?? last
  if (shape === 'steps') return left.value
  const share = (evidence - left.evidence) / (right.evidence - left.evidence)
  return left.value + share * (right.value - left.value)
}

function stepCorners(points: readonly CurvePoint[]): readonly CurvePoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    return before ? [{ evidence: point.evidence, value: before.value }, point] : [point]
  })
}

/** The ticks whose labels keep at least `gap` per cent between them; the last one always stays. */
export function spacedTicks(
  ticks: readonly number[],
  position: (tick: number) => number,
  gap: number,
): readonly number[] {
  const last = ticks.at(-1)
  if (last === undefined) return []
  const kept: number[] = []
  for (const tick of ticks.slice(0, -1)) {
    const before = kept.at(-1)
    const clear = before === undefined || position(tick) - position(before) >= gap
    if (clear && position(last) - position(tick) >= gap) kept.push(tick)
  }
  return [...kept, last]
}

/**
 * The curve read at even distances and at every anchor, in ascending order: what an interactive picture
 * needs so that any evidence can be pointed at.
 */
export function sampleCurve(
  points: readonly CurvePoint[],
  shape: CurveShape,
  parts: number,
): CurvePoint[] {
  const first = points.at(0)
  const last = points.at(-1)
  if (!first || !last || last.evidence <= first.evidence) return [...points]
  const step = (last.evidence - first.evidence) / parts
  const even = Array.from({ length: parts + 1 }, (_, index) => first.evidence + index * step)
  const places = new Set([...even, ...points.map(({ evidence }) => evidence)])
  return [...places]
    .sort((a, b) => a - b)
    .map((evidence) => ({ evidence, value: valueOn(points, shape, evidence) ?? 0 }))
}

/** The anchors with the end values held to both ends of the axis, as `valueOn` holds them. */
export function heldBeyondEnds(
  points: readonly CurvePoint[],
  axis: { readonly start: number; readonly end: number },
): readonly CurvePoint[] {
  const first = points.at(0)
  const last = points.at(-1)
  if (!first || !last) return points
  const before = axis.start < first.evidence ? [{ evidence: axis.start, value: first.value }] : []
  const after = axis.end > last.evidence ? [{ evidence: axis.end, value: last.value }] : []
  return [...before, ...points, ...after]
}
