import type { BestWorstInput } from '../../decision/weights/best-worst-input'
import {
  type QuestionSet as EngineQuestionSet,
  evaluateHierarchy,
} from '../../decision/weights/hierarchy'
import { answersIn } from './answer-evaluation-rules'
import type { Answers } from './answer-rules'
import { missingAnswers, orderedComparisons } from './judgement-rules'
import {
  domainsQuestionSet,
  type QuestionDomain,
  type QuestionItem,
  questionSetsOf,
} from './question-set-rules'

/** Shares in [0, 1]: the linear weight, and the range of weights that fit the answers equally well. */
export type PersonalWeight = {
  readonly id: string
  readonly weight: number
  readonly lower: number
  readonly upper: number
}

export type PersonalWeights = {
  /** The weighed domains, in order. */
  readonly domains: readonly PersonalWeight[]
  /** All weighted criteria, domain by domain; shares of the whole. */
  readonly criteria: readonly PersonalWeight[]
}

type Sheets = readonly (Answers & { readonly questionSet: string })[]

/** What one expert's complete answers give, domains first and multiplied through; null while answers are missing. */
export function personalWeights(
  domains: readonly QuestionDomain[],
  sheets: Sheets,
): PersonalWeights | null {
  const weighed = domains.filter(({ criteria }) => criteria.length > 0)
  if (weighed.length === 0 || !isComplete(weighed, sheets)) return null
  const { domains: above, global } = evaluateHierarchy({
    domains: engineSet(weighed, answersIn(sheets, domainsQuestionSet)),
    within: weighed.map(({ id, criteria }) => engineSet(criteria, answersIn(sheets, id))),
  })
  return {
    domains: weighed.map(({ id }, place) => ({
      id,
      weight: above?.linear.weights[place] ?? 1,
      lower: above?.nonlinear.low[place] ?? 1,
      upper: above?.nonlinear.high[place] ?? 1,
    })),
    criteria: global.map(({ criterion, weight, low, high }) => ({
      id: criterion,
      weight,
      lower: low,
      upper: high,
    })),
  }
}

const isComplete = (domains: readonly QuestionDomain[], sheets: Sheets) =>
  questionSetsOf(domains).every(
    (set) =>
      missingAnswers(set, { ...answersIn(sheets, set.id), questionSet: set.id, version: 0 })
        .length === 0,
  )

/** A set in the engine's terms; a single item asks nothing. */
function engineSet(items: readonly QuestionItem[], answers: Answers): EngineQuestionSet {
  const [first] = items
  const ordered = orderedComparisons({ id: '', domain: null, items }, answers)
  if (items.length === 1 && first) return { criteria: [first.id] }
  const input: BestWorstInput = {
    criteria: items.map(({ id }) => id),
    best: ordered?.best ?? '',
    worst: ordered?.worst ?? '',
    bestToOthers: ordered?.bestToOthers ?? [],
    othersToWorst: ordered?.othersToWorst ?? [],
  }
  return input
}
