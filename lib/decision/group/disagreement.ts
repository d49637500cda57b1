import { kendallW } from '../agreement/kendall-w'
import type { Disagreement, DisagreementCode } from './disagreement-findings'
import { disagreementNote } from './disagreement-note'
import type { ExpertJudgements } from './expert-likelihood'
import { expertIds } from './group-judgements'
import { individualWeights } from './individual-weights'
import { findTwoClusters, type TwoClusters } from './two-clusters'
import { pairwiseDistances, weightDistance } from './weight-distance'

/** A division counts when a quarter of the weight would have to move across it… */
const LEAST_SEPARATION = 0.25
/** …and the groups hold together (Kaufman & Rousseeuw's "reasonable structure"). */
const LEAST_SILHOUETTE = 0.5
/** Below this mean distance the experts agree: about one step on the scale at one or two criteria. */
const CLOSE = 0.15
/** Rankings this discordant, at distances this large, have no common core. */
const LOW_CONCORDANCE = 0.4

/**
 * Describes the disagreement in a group. The code is the first that applies:
 * `single-expert`; `camps` (two groups of two or more experts, separation ≥ 0.25, silhouette ≥ 0.5; or two experts ≥ 0.25
 * apart whose rankings do not correlate, W ≤ 0.5); `lone-dissenter` (the same with one expert on one side, of three or
 * more); `agreement` (mean distance ≤ 0.15); `strong-disagreement` (mean distance ≥ 0.25 and W < 0.4);
 * `some-disagreement`. With `camps` and `strong-disagreement` the mean stands for nobody.
 *
 * @throws ContractError (a RangeError) `best-is-worst` where an expert's answers have no worst criterion
 */
export function measureDisagreement(experts: readonly ExpertJudgements[]): Disagreement {
  const weights = individualWeights(experts)
  const ids = expertIds(experts)
  const distances = pairwiseDistances(weights)
  const concordance = kendallW(weights).value
  const split = experts.length > 1 ? findTwoClusters(distances) : null
  const meanDistance = meanOffDiagonal(distances)
  const code = split ? classify(split, concordance, meanDistance) : 'single-expert'
  const divided = code === 'camps' || code === 'lone-dissenter'
  const centre = meanOf(weights)
  const findings = {
    code,
    kendallW: concordance,
    raters: experts.length,
    camps: divided && split ? split.clusters.map((camp) => camp.map((k) => ids[k] ?? '')) : [],
    distances,
    meanDistance,
    nearestToMean: Math.min(...weights.map((row) => weightDistance(row, centre))),
    split,
  }
  return { ...findings, note: disagreementNote(findings) }
}

function classify(
  split: TwoClusters,
  concordance: number | null,
  meanDistance: number,
): DisagreementCode {
  const W = concordance ?? 0
  if (split.separation >= LEAST_SEPARATION && split.silhouette >= LEAST_SILHOUETTE) {
    const [larger = 0, smaller = 0] = split.clusters
      .map(({ length }) => length)
      .sort((a, b) => b - a)
    if (smaller > 1 || (larger === 1 && W <= 0.5)) return 'camps'
    if (larger > 1) return 'lone-dissenter'
  }
  if (meanDistance <= CLOSE) return 'agreement'
  if (meanDistance >= LEAST_SEPARATION && W < LOW_CONCORDANCE) return 'strong-disagreement'
  return 'some-disagreement'
}

function meanOffDiagonal(distances: readonly (readonly number[])[]): number {
  const pairs = distances.flatMap((row, i) => row.slice(i + 1))
  return pairs.length === 0 ? 0 : pairs.reduce((sum, x) => sum + x, 0) / pairs.length
}

function meanOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map(
    (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / rows.length,
  )
}
