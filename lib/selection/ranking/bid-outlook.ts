import 'server-only'
import { loadHighsSolver } from '../../decision/ranking/highs-solver'
import type { LinearSolver } from '../../decision/ranking/linear-solver'
import { maxRegret } from '../../decision/ranking/max-regret'
import { potentialOptimality } from '../../decision/ranking/potential-optimality'
import type { WeightIntervals } from '../../decision/ranking/weight-region'
import { sha256 } from '../../platform/hash'
import { keptResults } from './kept-results'

/** What could still become of each bid under other weights, in the order of the rows asked for. */
export type BidOutlook = {
  /** Over which weights: within the experts' ranges, or any at all. */
  readonly region: 'experts' | 'any'
  /** Whether some weights of the region put the bid first or level with the first. */
  readonly canBeFirst: readonly boolean[]
  /** The most points that choosing the bid could lose against the best under weights of the region. */
  readonly maxRegret: readonly number[]
}

const kept = keptResults<BidOutlook>(100)

/**
 * Potential optimality and maximum regret, kept by the hash of what they are computed from.
 *
 * @param values from 0 to 100, rows bids, columns criteria
 * @param intervals the experts' ranges of the weights; null where there are none, and any weights count
 */
export const outlookOf = (
  values: readonly (readonly number[])[],
  intervals: WeightIntervals | null,
): Promise<BidOutlook> =>
  kept.get(sha256(JSON.stringify({ values, intervals })), async () => ({
    region: intervals ? 'experts' : 'any',
    canBeFirst: potentialOptimality(values, await solver(), intervals ?? undefined),
    maxRegret: maxRegret(values, intervals ?? undefined),
  }))

let loading: Promise<LinearSolver> | undefined

function solver(): Promise<LinearSolver> {
  loading ??= loadHighsSolver()
  return loading
}
