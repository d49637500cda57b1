import type { z } from 'zod'
import type {
  CriterionValueFunction,
  valueFunction,
} from '@/lib/selection/criteria/value-function-schema'

/** A number as it is being typed: null while the box is empty, the text itself where no number can be read in it. */
export type DraftNumber = number | null | string

type Drafted<Value> = Value extends number
  ? DraftNumber
  : Value extends string
    ? Value
    : { readonly [Key in keyof Value]: Drafted<Value[Key]> }

/** A value function while it is being edited. */
export type DraftScale = Drafted<z.input<typeof valueFunction>>

export type ScaleKind = CriterionValueFunction['kind']

export type ScaleOf<Kind extends ScaleKind> = Extract<DraftScale, { readonly kind: Kind }>

/** What a form offers when a kind is chosen: anchors still to be filled, nothing that could pass for a decision. */
export function emptyScale(kind: ScaleKind): DraftScale {
  switch (kind) {
    case 'linear':
      return { kind, zeroAt: null, hundredAt: null }
    case 'piecewise':
      return { kind, points: [point(0), point(50), point(100)] }
    case 'bands':
      return { kind, below: 0, bands: [band(50), band(100)] }
    case 'categories':
      return { kind, categories: [category(100), category(0)] }
    case 'yes-no':
      return { kind, yes: 100, no: 0 }
    case 'target':
      return { kind, zeroLow: null, bestFrom: null, bestTo: null, zeroHigh: null }
    case 'deadline':
      return { kind, target: null, limit: null }
    case 'count-with-distribution':
      return { kind, countForFull: null, regionsInAll: null, countShare: 0.5 }
    case 'rating':
      return { kind, levels: [0, 25, 50, 75, 100].map((value, index) => level(index + 1, value)) }
    case 'formula':
      return { kind, expression: '', variables: [] }
  }
}

export const point = (value: DraftNumber) => ({ evidence: null, value })
export const band = (value: DraftNumber) => ({ from: null, value })
export const category = (value: DraftNumber) => ({ category: '', value, label: {} })
export const level = (place: DraftNumber, value: DraftNumber) => ({
  level: place,
  value,
  anchor: {},
})
