import type { KnockOutRule } from '../../decision/values/knock-out'
import type { LocalizedText } from '../../shared/locale'
import type { CriterionValueFunction } from '../criteria/value-function-schema'

/** What a criterion asks for: the kind of answer that its value function or its requirement can read. */
export type EvidenceShape =
  | { readonly kind: 'number' }
  | { readonly kind: 'yes-no'; readonly asks: 'statement' | 'document' }
  | {
      readonly kind: 'choice'
      readonly options: readonly { readonly value: string; readonly label: LocalizedText }[]
    }
  /** Judged by the panel; a level entered here counts only where nobody has rated. */
  | {
      readonly kind: 'level'
      readonly levels: readonly { readonly level: number; readonly anchor: LocalizedText }[]
    }
  | { readonly kind: 'count'; readonly regionsInAll: number }
  | { readonly kind: 'components'; readonly names: readonly string[] }
  | { readonly kind: 'text'; readonly accepted: readonly string[] }
  /** Nobody has said yet how this criterion is valued. */
  | { readonly kind: 'undeclared' }

type Declared = {
  readonly kind: 'weighted' | 'knock_out'
  readonly valueFunction: CriterionValueFunction | null
  readonly knockOut: KnockOutRule | null
}

/** The shape of a criterion's evidence, from how the criterion is declared. */
export function evidenceShape({ kind, valueFunction, knockOut }: Declared): EvidenceShape {
  if (kind === 'knock_out') return knockOut ? shapeOfRule(knockOut) : { kind: 'undeclared' }
  return valueFunction ? shapeOfValue(valueFunction) : { kind: 'undeclared' }
}

function shapeOfValue(valueFunction: CriterionValueFunction): EvidenceShape {
  switch (valueFunction.kind) {
    case 'categories':
      return {
        kind: 'choice',
        options: valueFunction.categories.map(({ category, label }) => ({
          value: category,
          label,
        })),
      }
    case 'yes-no':
      return { kind: 'yes-no', asks: 'statement' }
    case 'count-with-distribution':
      return { kind: 'count', regionsInAll: valueFunction.regionsInAll }
    case 'rating':
      return {
        kind: 'level',
        levels: valueFunction.levels
          .map(({ level, anchor }) => ({ level, anchor }))
          .toSorted((one, other) => one.level - other.level),
      }
    case 'formula':
      return { kind: 'components', names: valueFunction.variables }
    default:
      return { kind: 'number' }
  }
}

function shapeOfRule(rule: KnockOutRule): EvidenceShape {
  switch (rule.kind) {
    case 'is-true':
      return { kind: 'yes-no', asks: 'statement' }
    case 'document-present':
      return { kind: 'yes-no', asks: 'document' }
    case 'one-of':
      return { kind: 'text', accepted: rule.allowed }
    default:
      return { kind: 'number' }
  }
}

/**
 * Whether the bid itself must answer. What the panel rates is not missing from a bid; without a panel its level has to
 * be entered.
 */
export const isAskedOfBid = (shape: EvidenceShape, hasPanel: boolean) =>
  shape.kind !== 'level' || !hasPanel
