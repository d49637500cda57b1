import {
  type BestWorstComparisons,
  bestOverWorst,
  comparedCriteria,
  type Judgement,
} from './best-worst-comparisons'
import type { BestWorstConsistency } from './consistency'
import type { LinearWeights } from './linear-best-worst'
import { missingAnswers } from './missing-answers'
import type { IntervalWeights } from './nonlinear-best-worst'

/**
 * What a reader of the weights must know. Criteria stand as ids, in input order.
 * - `missing-answer`: the weights rest on the other answers.
 * - `best-to-worst-differs`: one question, two answers; a_BW is the first in the consistency ratios.
 * - `answer-above-best-to-worst`: a criterion was put further from the best, or further above the worst, than these are apart.
 * - `no-published-threshold`: there is no verdict; `drivenBy` names the criteria with the largest local ratio instead.
 * - `more-than-nine-criteria`: the method is meant for sets of nine at most; split them into domains.
 * - `output-ratio-undefined`: a_BW = 1, yet other answers differ, so the output-based ratio does not exist.
 * - `linear-outside-interval`: the linear weight of these criteria lies outside their nonlinear interval; show both.
 * - `slack-at-upper-bound`: the linear model leaves these criteria a range and puts each at the top of it.
 */
export type BestWorstWarning =
  | { readonly code: 'missing-answer'; readonly judgement: Judgement }
  | {
      readonly code: 'best-to-worst-differs'
      readonly bestToOthers: number
      readonly othersToWorst: number
    }
  | {
      readonly code: 'answer-above-best-to-worst'
      readonly judgement: Judgement
      readonly answer: number
      readonly bestOverWorst: number
    }
  | { readonly code: 'no-published-threshold'; readonly drivenBy: readonly string[] }
  | { readonly code: 'more-than-nine-criteria'; readonly criteria: number }
  | { readonly code: 'output-ratio-undefined' }
  | { readonly code: 'linear-outside-interval'; readonly criteria: readonly string[] }
  | { readonly code: 'slack-at-upper-bound'; readonly criteria: readonly string[] }

/** Everything the warnings are drawn from: the answers, their ids, and what was computed from them. */
type BestWorstFindings = {
  readonly criteria: readonly string[]
  readonly comparisons: BestWorstComparisons
  readonly linear: LinearWeights
  readonly nonlinear: IntervalWeights
  readonly consistency: BestWorstConsistency
}

const roundingOfWeights = 1e-9

/** The warnings that apply to one person's answers, in the order of the list at {@link BestWorstWarning}. */
export function warningsAbout(findings: BestWorstFindings): BestWorstWarning[] {
  return [
    ...aboutMissingAnswers(findings),
    ...aboutBestOverWorst(findings),
    ...aboutConsistency(findings),
    ...aboutCriteria('linear-outside-interval', findings, outsideInterval(findings)),
    ...aboutCriteria('slack-at-upper-bound', findings, slackCriteria(findings)),
  ]
}

function aboutMissingAnswers({ comparisons, criteria }: BestWorstFindings): BestWorstWarning[] {
  return missingAnswers(comparisons).map(({ kind, position }) => ({
    code: 'missing-answer',
    judgement: { kind, criterion: criteria[position] ?? '' },
  }))
}

function aboutBestOverWorst({ comparisons, criteria }: BestWorstFindings): BestWorstWarning[] {
  const answers = bestOverWorst(comparisons)
  const [bestToOthers, othersToWorst] = answers
  if (bestToOthers === undefined || othersToWorst === undefined) return []
  const most = Math.max(...answers)
  const differs: BestWorstWarning[] =
    bestToOthers === othersToWorst
      ? []
      : [{ code: 'best-to-worst-differs', bestToOthers, othersToWorst }]
  return [...differs, ...answersAbove(comparisons, criteria, most)]
}

function answersAbove(
  { best, worst, bestToOthers, othersToWorst }: BestWorstComparisons,
  criteria: readonly string[],
  most: number,
): BestWorstWarning[] {
  const above = (kind: Judgement['kind'], answers: readonly (number | null)[]) =>
    answers.flatMap((answer, j): BestWorstWarning[] =>
      answer === null || answer <= most || j === best || j === worst
        ? []
        : [
            {
              code: 'answer-above-best-to-worst',
              judgement: { kind, criterion: criteria[j] ?? '' },
              answer,
              bestOverWorst: most,
            },
          ],
    )
  return [...above('best-to-others', bestToOthers), ...above('others-to-worst', othersToWorst)]
}

function aboutConsistency({ consistency, criteria }: BestWorstFindings): BestWorstWarning[] {
  const warnings: BestWorstWarning[] = []
  if (consistency.acceptable === null && consistency.inputThreshold === null) {
    const { input, inputLocal } = consistency
    const drivenBy = criteria.filter((_, j) => inputLocal[j] === input && input !== 0)
    warnings.push({ code: 'no-published-threshold', drivenBy })
  }
  if (criteria.length > 9) {
    warnings.push({ code: 'more-than-nine-criteria', criteria: criteria.length })
  }
  if (consistency.output === null && consistency.input !== null) {
    warnings.push({ code: 'output-ratio-undefined' })
  }
  return warnings
}

function outsideInterval({ linear, nonlinear: { low, high } }: BestWorstFindings): number[] {
  return linear.weights.flatMap((weight, j) => {
    const isBelow = weight < (low[j] ?? 0) - roundingOfWeights
    const isAbove = weight > (high[j] ?? 1) + roundingOfWeights
    return isBelow || isAbove ? [j] : []
  })
}

/** Criteria with a lower bound below their weight: max((w_B − ξ)/a_Bj, a_jW·w_W − ξ) < w_j. */
function slackCriteria({ linear: { weights, xi }, comparisons }: BestWorstFindings): number[] {
  const weightOfBest = weights[comparisons.best] ?? 0
  const weightOfWorst = weights[comparisons.worst] ?? 0
  return comparedCriteria(comparisons).flatMap(({ position, fromBest, overWorst }) => {
    const least = Math.max((weightOfBest - xi) / fromBest, overWorst * weightOfWorst - xi, 0)
    return least < (weights[position] ?? 0) - roundingOfWeights ? [position] : []
  })
}

function aboutCriteria(
  code: 'linear-outside-interval' | 'slack-at-upper-bound',
  { criteria }: BestWorstFindings,
  positions: readonly number[],
): BestWorstWarning[] {
  return positions.length === 0 ? [] : [{ code, criteria: positions.map((j) => criteria[j] ?? '') }]
}
