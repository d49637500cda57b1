import {
  anchorProblems,
  entriesProblems,
  orderProblems,
  type ValueProblem,
  valueProblems,
} from './value-problem'

/** Evidence in the criterion's unit and the value in [0, 100] that it earns. */
export type ValuePoint = { readonly evidence: number; readonly value: number }

/** Straight lines between points of rising evidence; flat beyond the first and the last point. */
export type PiecewiseValue = { readonly kind: 'piecewise'; readonly points: readonly ValuePoint[] }

/** Proportional between two anchors; lower evidence is better where `hundredAt` is the smaller. */
export type LinearValue = {
  readonly kind: 'linear'
  /** Evidence that earns 0, and anything worse. */
  readonly zeroAt: number
  /** Evidence that earns 100, and anything better. */
  readonly hundredAt: number
}

/** Best on a plateau, worse on both sides: a claims ratio that is bad when too low and when too high. */
export type TargetValue = {
  readonly kind: 'target'
  readonly zeroLow: number
  readonly bestFrom: number
  /** May equal `bestFrom`: the plateau is then a peak. */
  readonly bestTo: number
  readonly zeroHigh: number
}

/** Lower is better with a target: 100 up to the target, falling to 0 at the limit (14 days, one month). */
export type DeadlineValue = {
  readonly kind: 'deadline'
  readonly target: number
  readonly limit: number
}

/** The kinds that are straight lines between points. */
export type CurveValue = PiecewiseValue | LinearValue | TargetValue | DeadlineValue

/**
 * The points of a curve, in rising order of evidence.
 *
 * @example
 * pointsOf({ kind: 'deadline', target: 14, limit: 30 }) // => [{ evidence: 14, value: 100 }, { evidence: 30, value: 0 }]
 */
export function pointsOf(curve: CurveValue): readonly ValuePoint[] {
  switch (curve.kind) {
    case 'piecewise':
      return curve.points
    case 'linear':
      return [
        { evidence: curve.zeroAt, value: 0 },
        { evidence: curve.hundredAt, value: 100 },
      ].sort((a, b) => a.evidence - b.evidence)
    case 'target':
      return [
        { evidence: curve.zeroLow, value: 0 },
        { evidence: curve.bestFrom, value: 100 },
        ...(curve.bestTo > curve.bestFrom ? [{ evidence: curve.bestTo, value: 100 }] : []),
        { evidence: curve.zeroHigh, value: 0 },
      ]
    case 'deadline':
      return [
        { evidence: curve.target, value: 100 },
        { evidence: curve.limit, value: 0 },
      ]
  }
}

/**
 * The value of any finite evidence; exact at the points.
 *
 * @example
 * valueOnCurve([{ evidence: 0, value: 0 }, { evidence: 10, value: 100 }], 2.5) // => 25
 */
export function valueOnCurve(points: readonly ValuePoint[], evidence: number): number {
  const after = points.findIndex((point) => point.evidence >= evidence)
  const right = points[after]
  const left = points[after - 1]
  if (!right) return points.at(-1)?.value ?? 0
  if (!left || right.evidence === evidence) return right.value
  const share = (evidence - left.evidence) / (right.evidence - left.evidence)
  return left.value + share * (right.value - left.value)
}

export function curveProblems(curve: CurveValue): ValueProblem[] {
  switch (curve.kind) {
    case 'piecewise':
      return piecewiseProblems(curve.points)
    case 'linear':
      return [
        ...anchorProblems(['zeroAt'], curve.zeroAt),
        ...anchorProblems(['hundredAt'], curve.hundredAt),
        ...(curve.zeroAt === curve.hundredAt
          ? [{ path: ['hundredAt'], code: 'anchors-equal' } as const]
          : []),
      ]
    case 'target':
      return targetProblems(curve)
    case 'deadline':
      return risingProblems(['target', 'limit'], [curve.target, curve.limit])
  }
}

function piecewiseProblems(points: readonly ValuePoint[]): ValueProblem[] {
  return [
    ...entriesProblems(['points'], points.length, 2),
    ...points.flatMap(({ evidence, value }, index) => [
      ...anchorProblems(['points', index, 'evidence'], evidence),
      ...valueProblems(['points', index, 'value'], value),
    ]),
    ...orderProblems(
      points.map((point) => point.evidence),
      (index) => ['points', index, 'evidence'],
    ),
  ]
}

function targetProblems({ zeroLow, bestFrom, bestTo, zeroHigh }: TargetValue): ValueProblem[] {
  const isPeak = bestFrom === bestTo
  const anchors = isPeak ? [zeroLow, bestFrom, zeroHigh] : [zeroLow, bestFrom, bestTo, zeroHigh]
  const names = isPeak
    ? ['zeroLow', 'bestFrom', 'zeroHigh']
    : ['zeroLow', 'bestFrom', 'bestTo', 'zeroHigh']
  return risingProblems(names, anchors)
}

const risingProblems = (names: readonly string[], anchors: readonly number[]): ValueProblem[] => [
  ...anchors.flatMap((anchor, index) => anchorProblems([names[index] ?? ''], anchor)),
  ...orderProblems(anchors, (index) => [names[index] ?? '']),
]
