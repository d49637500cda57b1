import type { BidLabel, BidState } from './bid-label'
import type { DomainLabel } from './domain-label'

export type HeatCell = {
  /** 0–100; null where there is no evidence or no score. */
  readonly value: number | null
  /** One for each evaluator who scored, 0–100. */
  readonly scores: readonly number[]
  /** This value knocks the bid out. */
  readonly knockOut?: boolean
}

export type HeatRow = DomainLabel & {
  readonly id: string
  /** Share in [0, 1]. */
  readonly weight: number
  /** In the order of the bids. */
  readonly cells: readonly HeatCell[]
}

export type HeatTableView = {
  readonly caption: string
  readonly bids: readonly (BidLabel & { readonly id: string; readonly state: BidState })[]
  readonly rows: readonly HeatRow[]
  /** The address behind a cell is `start`, the bid's id, `middle`, the row's id; without it no cell is a link. */
  readonly link?: { readonly start: string; readonly middle: string }
}
