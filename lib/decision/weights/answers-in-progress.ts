import { type BestWorstEvaluation, evaluateBestWorst } from './best-worst'
import type { Answer, BestWorstComparisons, Judgement } from './best-worst-comparisons'
import { areBestAndWorstLinked, criteriaWithoutAnswer, missingAnswers } from './missing-answers'

/** A half-filled questionnaire. Arrays are in the order of `criteria`; an answer of a criterion about itself is ignored. */
export type AnswersInProgress = {
  readonly criteria: readonly string[]
  readonly best: string | null
  readonly worst: string | null
  readonly bestToOthers: readonly Answer[]
  readonly othersToWorst: readonly Answer[]
  /** The largest answer the scale offers; 9 unless given. */
  readonly scale?: number
}

/**
 * Where the questionnaire stands. `choose-best-and-worst`: two different criteria are not yet chosen. `not-enough`: some
 * criteria have no answer, or nothing links best with worst. `enough`: weights exist for all, though answers are missing.
 */
export type AnswersProgress = {
  readonly status: 'choose-best-and-worst' | 'not-enough' | 'enough' | 'complete'
  /** The questions left, in the order in which they are asked. */
  readonly missing: readonly Judgement[]
  /** Criteria about which nothing was answered yet, and which therefore have no weight. */
  readonly undetermined: readonly string[]
  /** The criteria that `evaluation` is about, in input order: those with an answer, best and worst among them. */
  readonly evaluated: readonly string[]
  /** The weights so far, shared among `evaluated` alone; `null` until best is linked with worst. */
  readonly evaluation: BestWorstEvaluation | null
}

/**
 * Evaluates a questionnaire while it is being filled in. A missing answer never throws; what is there is solved as far as it
 * goes. With criteria left out, thresholds are those for the criteria evaluated, and the verdict is provisional.
 *
 * @throws ContractError (a RangeError) for answers off the scale, wrong lengths or repeated ids, as `evaluateBestWorst` does
 * @example
 * evaluateAnswersInProgress({ criteria: ['a', 'b', 'c'], best: 'a', worst: 'c', bestToOthers: [null, null, 4], othersToWorst: [null, null, null] }).undetermined // => ['b']
 */
export function evaluateAnswersInProgress(answers: AnswersInProgress): AnswersProgress {
  const { criteria, best, worst } = answers
  if (best === null || worst === null || best === worst) return notChosen(criteria)
  const comparisons = byPosition(answers, criteria.indexOf(best), criteria.indexOf(worst))
  const missing = missingAnswers(comparisons).map(({ kind, position }) => ({
    kind,
    criterion: criteria[position] ?? '',
  }))
  const silent = criteriaWithoutAnswer(comparisons)
  const isLinked = areBestAndWorstLinked(comparisons)
  const evaluated = criteria.filter((_, j) => !silent.includes(j))
  const answered = <T>(values: readonly T[]) => values.filter((_, j) => !silent.includes(j))
  return {
    status: statusOf(isLinked && silent.length === 0, missing.length),
    missing,
    undetermined: criteria.filter((_, j) => silent.includes(j)),
    evaluated: isLinked ? evaluated : [],
    evaluation: isLinked
      ? evaluateBestWorst({
          ...answers,
          best,
          worst,
          criteria: evaluated,
          bestToOthers: answered(comparisons.bestToOthers),
          othersToWorst: answered(comparisons.othersToWorst),
        })
      : null,
  }
}

function notChosen(criteria: readonly string[]): AnswersProgress {
  return {
    status: 'choose-best-and-worst',
    missing: [],
    undetermined: criteria,
    evaluated: [],
    evaluation: null,
  }
}

function byPosition(answers: AnswersInProgress, best: number, worst: number): BestWorstComparisons {
  return {
    best,
    worst,
    bestToOthers: answers.bestToOthers.map((answer, j) => (j === best ? 1 : answer)),
    othersToWorst: answers.othersToWorst.map((answer, j) => (j === worst ? 1 : answer)),
  }
}

function statusOf(isEnough: boolean, missing: number): AnswersProgress['status'] {
  if (!isEnough) return 'not-enough'
  return missing === 0 ? 'complete' : 'enough'
}
