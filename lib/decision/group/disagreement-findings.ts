import type { TwoClusters } from './two-clusters'

/** What the group looks like, before any mean is shown. */
export type DisagreementCode =
  | 'single-expert'
  | 'agreement'
  | 'some-disagreement'
  | 'strong-disagreement'
  | 'lone-dissenter'
  | 'camps'

/** How far the experts are apart, from their own linear weights alone: no prior leans on it. */
export type Disagreement = {
  readonly code: DisagreementCode
  /** Kendall's W of the experts' rankings, corrected for ties; `null` for one expert, or where nobody tells criteria apart. */
  readonly kendallW: number | null
  /** Number of experts that W is about: with two or three, W is a rough guide. */
  readonly raters: number
  /** Ids of the two groups, the first expert's group first; empty unless the code is `camps` or `lone-dissenter`. */
  readonly camps: readonly (readonly string[])[]
  /** Share of the weight that would have to move from one expert to another: see `weightDistance`. */
  readonly distances: readonly (readonly number[])[]
  /** Mean of the distances between two different experts; 0 for one expert. */
  readonly meanDistance: number
  /** Distance from the arithmetic mean of the weights to the expert nearest to it. */
  readonly nearestToMean: number
  /** The best division in two; `null` for one expert. */
  readonly split: TwoClusters | null
  /** One or two plain English sentences for reports without a screen. */
  readonly note: string
}
