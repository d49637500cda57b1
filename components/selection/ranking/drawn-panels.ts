import type { UncertainWeights } from '@/lib/decision/uncertainty/acceptability-input'

/** Weights that can be drawn again, in any number. */
export type RedrawableWeights = Exclude<UncertainWeights, { readonly kind: 'draws' }>

/** What was drawn from one kind of weights. */
export type FigurePanel = {
  readonly id: string
  readonly title: string
  readonly note: string
  /** Null where the draws are given. */
  readonly redraw: RedrawableWeights | null
  readonly draws: number
  readonly seed: number
  /** For each bid the share of draws that gives it rank 1, 2, 3 …, and the largest standard error among them. */
  readonly shares: readonly (readonly number[])[]
  readonly error: number
}

/** How far drawing in the browser has come: a share in [0, 1] while it runs, the number of draws once it is done. */
export type DrawState =
  | { readonly step: 'idle' | 'cancelled' | 'failed' }
  | { readonly step: 'drawing'; readonly share: number }
  | { readonly step: 'done'; readonly draws: number }
