import { ContractError } from '../../shared/contract-error'
import type { BandsValue } from './bands-value'
import { valuationBy } from './evaluate-evidence'
import { pointsOf, type ValuePoint } from './piecewise-value'
import type { ValueFunction } from './value-function'

/** A span of evidence, `from` < `to`. */
export type EvidenceSpan = { readonly from: number; readonly to: number }

/** Numeric evidence: points in rising order of evidence; two points of the same evidence are a jump. */
export type ValueLine = {
  readonly shape: 'line'
  readonly span: EvidenceSpan
  readonly points: readonly ValuePoint[]
  /** The evidence at which the rule changes: anchors, points, starts of bands. */
  readonly breakpoints: readonly number[]
}

/** Answers from a list. */
export type ValueBars = {
  readonly shape: 'bars'
  readonly bars: readonly { readonly evidence: string | number | boolean; readonly value: number }[]
}

/**
 * What a chart draws of a value function: a line for numbers, bars for lists of answers.
 *
 * @param options.span what to show; else the breakpoints with a tenth of their width on either side. A formula needs it
 * @param options.steps of a formula: into how many parts the span is cut, 100 if not said
 * @returns null where one axis cannot show the evidence: a count with regions, a formula of several variables or
 *   without a span
 * @throws ContractError when the value function is unusable or the span is empty
 * @example
 * drawValueFunction({ kind: 'yes-no', yes: 100, no: 0 }) // => { shape: 'bars', bars: [{ evidence: true, value: 100 }, { evidence: false, value: 0 }] }
 */
export function drawValueFunction(
  valueFunction: ValueFunction,
  { span, steps = 100 }: { readonly span?: EvidenceSpan; readonly steps?: number } = {},
): ValueLine | ValueBars | null {
  const valuation = valuationBy(valueFunction)
  const valueAt = (evidence: number | Readonly<Record<string, number>>) =>
    valuation({ status: 'provided', value: evidence }).value
  switch (valueFunction.kind) {
    case 'categories':
      return barsOf(valueFunction.categories.map(({ category, value }) => [category, value]))
    case 'rating':
      return barsOf(valueFunction.levels.map(({ level, value }) => [level, value]))
    case 'yes-no':
      return barsOf([
        [true, valueFunction.yes],
        [false, valueFunction.no],
      ])
    case 'count-with-distribution':
      return null
    case 'formula': {
      const [variable, ...others] = valueFunction.variables
      if (!span || variable === undefined || others.length > 0) return null
      return lineThrough([], evenly(span, steps), (evidence) => valueAt({ [variable]: evidence }))
    }
    case 'bands': {
      const corners = cornersOf(valueFunction)
      return lineThrough(corners, spanEnds(span ?? spanAround(corners)), valueAt)
    }
    default: {
      const corners = pointsOf(valueFunction)
      return lineThrough(corners, spanEnds(span ?? spanAround(corners)), valueAt)
    }
  }
}

const barsOf = (entries: readonly (readonly [string | number | boolean, number])[]): ValueBars => ({
  shape: 'bars',
  bars: entries.map(([evidence, value]) => ({ evidence, value })),
})

/** Both ends of every jump. */
const cornersOf = ({ below, bands }: BandsValue): ValuePoint[] =>
  bands.flatMap(({ from, value }, band) => [
    { evidence: from, value: bands[band - 1]?.value ?? below },
    { evidence: from, value },
  ])

/** The corners within the stops, and the curve at the stops themselves; a stop without a value is left out. */
function lineThrough(
  corners: readonly ValuePoint[],
  stops: readonly number[],
  valueAt: (evidence: number) => number | null,
): ValueLine {
  const [from = 0, to = 0] = [stops[0], stops.at(-1)]
  const inside = corners.filter(({ evidence }) => evidence > from && evidence < to)
  const atStops = stops.flatMap((evidence) => {
    const value = valueAt(evidence)
    return value === null ? [] : [{ evidence, value }]
  })
  return {
    shape: 'line',
    span: { from, to },
    points: [...inside, ...atStops].sort((a, b) => a.evidence - b.evidence),
    breakpoints: [...new Set(corners.map(({ evidence }) => evidence))],
  }
}

function spanAround(corners: readonly ValuePoint[]): EvidenceSpan {
  const [first = 0, last = 0] = [corners[0]?.evidence, corners.at(-1)?.evidence]
  const margin = (last - first) / 10 || 1
  return { from: first - margin, to: last + margin }
}

const spanEnds = (span: EvidenceSpan) => evenly(span, 1)

/** `steps` + 1 stops from one end of the span to the other. */
function evenly({ from, to }: EvidenceSpan, steps: number): number[] {
  if (!(from < to && to - from < Number.POSITIVE_INFINITY)) {
    const message = `expected from < to, got ${from} and ${to}`
    throw new ContractError({ code: 'empty-span', path: 'span', message })
  }
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps)
}
