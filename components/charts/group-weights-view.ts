import type { DomainLabel } from './domain-label'

type ExpertWeight = {
  readonly name: string
  /** Share in [0, 1]. */
  readonly weight: number
  /** Which of two camps the expert's answers belong to; null where there are none. */
  readonly camp: 1 | 2 | null
}

export type GroupWeight = DomainLabel & {
  readonly id: string
  /** Mean of the group's posterior and its 95 per cent interval, shares in [0, 1]. */
  readonly mean: number
  readonly lower: number
  readonly upper: number
  readonly experts: readonly ExpertWeight[]
  /** The criterion's weight in each published set, in the order of `published`; null where it has none. */
  readonly published: readonly (number | null)[]
}

export type GroupWeightsView = {
  readonly rows: readonly GroupWeight[]
  /** Names of at most three published weight sets. */
  readonly published: readonly string[]
  /** Names of the two camps; null where the experts are one group. */
  readonly camps: readonly [string, string] | null
}
