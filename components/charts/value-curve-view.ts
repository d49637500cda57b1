import type { BidLabel } from './bid-label'
import { type Axis, percent } from './geometry-axis'
import type { CurvePoint, CurveShape } from './geometry-curve'

export type CurveBid = BidLabel & {
  /** In the unit of the curve; null where the bid gave none. */
  readonly evidence: number | null
  /** 0–100; null where the evidence is missing. */
  readonly value: number | null
}

export type ValueCurveView = {
  readonly domain: number
  /** Anchors in ascending order of evidence. */
  readonly points: readonly CurvePoint[]
  readonly shape: CurveShape
  /** Printed after the evidence, such as "%" or "years". */
  readonly unit: string
  readonly bids: readonly CurveBid[]
  /** Letter of the bid whose evidence is being read. */
  readonly opened?: string
}

/** Evidence from the first anchor to the last, and to any bid beyond them. */
export function curveAxis({ points, bids }: Pick<ValueCurveView, 'points' | 'bids'>): Axis {
  const known = [...points, ...bids].flatMap(({ evidence }) =>
    evidence === null ? [] : [evidence],
  )
  const start = Math.min(...known)
  const end = Math.max(...known)
  return {
    start,
    end: end > start ? end : start + 1,
    ticks: points.map(({ evidence }) => evidence),
  }
}

/** The position on the value axis, in per cent from the top. */
export const valueTop = (value: number): string => percent(100 - value)
