import type { LocalizedText } from '../../shared/locale'
import type { PanelAggregation } from '../ranking/panel-aggregation-rules'

/** A criterion that the panel rates, with the words of its levels from the lowest to the highest. */
export type RatedCriterion = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly domainId: string
  /** Counts from 1 and gives the hue. */
  readonly domain: number
  /** Least value, 0–100; null where there is none. */
  readonly minimumValue: number | null
  readonly levels: readonly {
    readonly level: number
    readonly value: number
    readonly anchor: LocalizedText
  }[]
}

/** What one evaluator gave one bid on one criterion; null where they hold that it does not apply. */
export type GivenScore = {
  readonly bidId: string
  readonly criterionId: string
  readonly evaluatorId: string
  readonly level: number | null
}

/**
 * Why a cell stands out. `missing` alone asks for nothing: the absence of the evaluator is on record. Every other one asks
 * the panel to talk.
 */
export type CellFlag =
  | 'spread'
  | 'minimum'
  | 'threshold'
  | 'not-applicable'
  | 'no-level'
  | 'missing'

/** One bid on one rated criterion, as its evaluators scored it alone. Nothing that happens later changes it. */
export type ModerationCell = {
  readonly bidId: string
  readonly criterionId: string
  readonly scores: readonly { readonly evaluatorId: string; readonly level: number | null }[]
  /** Evaluators whose card was never handed in. */
  readonly missing: readonly string[]
  /** Least and highest level given; null where nobody gave one. */
  readonly low: number | null
  readonly high: number | null
  /** Difference of the two as a share of the scale, 0–1. */
  readonly spreadShare: number
  readonly median: number | null
  readonly mean: number | null
  readonly flags: readonly CellFlag[]
}

/** From this share of the scale on the evaluators part so far that they have to talk. */
export const spreadToDiscuss = 0.3

/** What is known of one cell before anybody talks. */
export type CellFacts = {
  readonly bidId: string
  readonly criterion: RatedCriterion
  readonly scores: ModerationCell['scores']
  readonly missing: readonly string[]
}

/** The cell without what depends on other cells: see `hinge-rules.ts` for the flag `threshold`. */
export function cellOf({ bidId, criterion, scores, missing }: CellFacts): ModerationCell {
  const given = scores.flatMap(({ level }) => level ?? []).toSorted((a, b) => a - b)
  const low = given[0] ?? null
  const high = given.at(-1) ?? null
  const spreadShare = low === null || high === null ? 0 : (high - low) / scaleLength(criterion)
  const cell = { low, high, spreadShare }
  return {
    bidId,
    criterionId: criterion.id,
    scores,
    missing,
    ...cell,
    median: medianOf(given),
    mean: given.length === 0 ? null : given.reduce((sum, level) => sum + level, 0) / given.length,
    flags: flagsOf(criterion, scores, cell, missing.length > 0),
  }
}

function flagsOf(
  criterion: RatedCriterion,
  scores: ModerationCell['scores'],
  { low, high, spreadShare }: Pick<ModerationCell, 'low' | 'high' | 'spreadShare'>,
  isMissing: boolean,
): readonly CellFlag[] {
  const isMixed = low !== null && scores.some(({ level }) => level === null)
  const found: readonly (readonly [CellFlag, boolean])[] = [
    // Doubles of equal thirds and tenths must not decide.
    ['spread', spreadShare >= spreadToDiscuss - 1e-9],
    ['minimum', low !== null && high !== null && isParted(criterion, low, high)],
    ['not-applicable', isMixed],
    ['no-level', low === null],
    ['missing', isMissing],
  ]
  return found.flatMap(([flag, holds]) => (holds ? [flag] : []))
}

const isParted = (criterion: RatedCriterion, low: number, high: number) =>
  criterion.minimumValue !== null &&
  valueAt(criterion, low) < criterion.minimumValue !==
    valueAt(criterion, high) < criterion.minimumValue

/** The value (0–100) of a level of the criterion; 0 for a level it does not have. */
export const valueAt = ({ levels }: RatedCriterion, level: number) =>
  levels.find((one) => one.level === level)?.value ?? 0

const scaleLength = ({ levels }: RatedCriterion) =>
  (levels.at(-1)?.level ?? 1) - (levels[0]?.level ?? 0) || 1

function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** Whether the panel must talk about a cell before quality is locked. */
export const needsDiscussion = ({ flags }: Pick<ModerationCell, 'flags'>) =>
  flags.some((flag) => flag !== 'missing')

/** The level that counts without anybody talking: what a note on a cell keeps under mean or median. */
export const levelWithoutTalk = (
  { median, mean }: Pick<ModerationCell, 'median' | 'mean'>,
  aggregation: PanelAggregation,
) => (aggregation === 'mean' ? mean : median)
