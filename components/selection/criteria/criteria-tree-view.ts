/** A criterion as a row of the tree: every text in the reader's language, every number formatted. */
export type TreeCriterion = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly kind: 'weighted' | 'knock_out'
  /** How evidence counts, in a few words; empty where that is not declared yet. */
  readonly scale: string
  readonly minimum: string
  /** One text for each weight column; empty where the set has no weight for it. */
  readonly weights: readonly string[]
  /** What is judged, in full, and every anchor: given where no editor can be opened. */
  readonly details?: { readonly description: string; readonly anchors: readonly string[] }
  /** Its editor; null where there is none to open. */
  readonly href: string | null
}

export type TreeDomain = {
  readonly id: string
  readonly code: string
  readonly title: string
  /** One text for each weight column: as printed for the domain, else the sum of its criteria. */
  readonly weights: readonly string[]
  readonly criteria: readonly TreeCriterion[]
}

export type TreeColumn = {
  readonly id: string
  readonly label: string
  readonly isOfficial: boolean
  /** Sum of the column as it stands. */
  readonly total: string
}
