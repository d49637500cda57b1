/** What a bid says on one criterion, in the criterion's own unit. Missing is never 0. */
export type Evidence =
  | { readonly status: 'provided'; readonly value: EvidenceValue }
  | { readonly status: 'missing' }
  | { readonly status: 'not-applicable' }

export type EvidenceValue =
  | number
  | string
  | boolean
  | DistributedCount
  | Readonly<Record<string, number>>

/** So many of something, standing in so many regions: 240 hospitals in 18 provinces. */
export type DistributedCount = { readonly count: number; readonly regions: number }

/** Why evidence has no value. */
export type ValueGap =
  | 'missing'
  | 'not-applicable'
  /** A word where a number is needed, and the like. */
  | 'wrong-kind'
  /** A category that is not on the list, a negative count, more regions than there are. */
  | 'outside-domain'
  /** The buyer's formula has no finite result for this evidence, as in a division by zero. */
  | 'not-computable'

/** A value in [0, 100], or the reason why there is none. */
export type ValueOutcome =
  | { readonly value: number }
  | { readonly value: null; readonly reason: ValueGap }

export const valueGap = (reason: ValueGap): ValueOutcome => ({ value: null, reason })
