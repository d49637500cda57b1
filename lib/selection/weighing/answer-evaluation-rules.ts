import {
  type AnswersProgress,
  evaluateAnswersInProgress,
} from '../../decision/weights/answers-in-progress'
import type { BestWorstTie } from '../../decision/weights/ties'
import { type Answers, comparisonCount, giveJudgement, isKept, noAnswers } from './answer-rules'
import { missingCount, orderedComparisons } from './judgement-rules'
import type { JudgementName } from './judgement-schema'
import type { QuestionSet } from './question-set-rules'
import { type AnswerToRevisit, answersToRevisit } from './revisit-rules'

/** Where an expert stands with one question set, and what their answers say so far. */
export type AnswerEvaluation = {
  readonly progress: AnswersProgress
  readonly missing: number
  /** Judgements advised to be looked at again and not yet kept, driving answer first. */
  readonly revisit: readonly AnswerToRevisit[]
  /** The consistency ratio with all the advised changes made; null where nothing is advised. */
  readonly suggestedRatio: number | null
  /** Items said to share the first or last place, where the choice between them matters and was not confirmed. */
  readonly ties: readonly BestWorstTie[]
}

/** Evaluates one question set as far as it is answered. Fast enough to run at every answer. */
export function evaluateAnswers(set: QuestionSet, answers: Answers): AnswerEvaluation {
  const progress = evaluateAnswersInProgress(inEngineOrder(set, answers))
  const evaluation = progress.evaluation
  const ordered = orderedComparisons(set, answers)
  const advised = ordered && evaluation ? answersToRevisit(ordered, evaluation.advice) : []
  return {
    progress,
    missing: missingCount(set, { ...answers, questionSet: set.id, version: 0 }),
    revisit: advised.filter(({ judgement }) => !isKept(answers, judgement)),
    suggestedRatio: advised.length > 0 ? ratioWith(set, answers, advised) : null,
    ties: (evaluation?.ties ?? []).filter((tie) => isOpenTie(tie, answers)),
  }
}

/** How far an expert is with a question set, in the words of the stepper. */
export type AnswerStatus =
  | { readonly kind: 'not-started' }
  | { readonly kind: 'started'; readonly missing: number }
  | { readonly kind: 'attention'; readonly count: number }
  | { readonly kind: 'complete' }

export function answerStatus(answers: Answers, evaluation: AnswerEvaluation): AnswerStatus {
  const { best, worst } = answers
  if (best === null && worst === null && comparisonCount(answers) === 0)
    return { kind: 'not-started' }
  if (evaluation.missing > 0) return { kind: 'started', missing: evaluation.missing }
  const count = evaluation.revisit.length + evaluation.ties.length
  return count > 0 ? { kind: 'attention', count } : { kind: 'complete' }
}

/** The judgements by which a tie was stated: keeping them confirms it. */
export function judgementsOfTie(tie: BestWorstTie): readonly JudgementName[] {
  const kind = tie.kind === 'shared-worst' ? 'others-to-worst' : 'best-to-others'
  return tie.criteria.slice(1).map((criterion) => ({ kind, criterion }))
}

/** Below this share the readings of a tie look the same on every screen. */
const leastVisibleChange = 0.0005

const isOpenTie = (tie: BestWorstTie, answers: Answers) =>
  tie.kind !== 'best-to-worst-differs' &&
  tie.largestChange >= leastVisibleChange &&
  !judgementsOfTie(tie).every((name) => isKept(answers, name))

function ratioWith(
  set: QuestionSet,
  answers: Answers,
  advised: readonly AnswerToRevisit[],
): number | null {
  const changed = advised.reduce(
    (sheet, { judgement, to }) => giveJudgement(sheet, judgement, to),
    answers,
  )
  const { evaluation } = evaluateAnswersInProgress(inEngineOrder(set, changed))
  return evaluation?.consistency.input ?? null
}

function inEngineOrder(set: QuestionSet, answers: Answers) {
  const criteria = set.items.map(({ id }) => id)
  const unanswered = criteria.map(() => null)
  const ordered = orderedComparisons(set, answers)
  return {
    criteria,
    best: answers.best,
    worst: answers.worst,
    bestToOthers: ordered?.bestToOthers ?? unanswered,
    othersToWorst: ordered?.othersToWorst ?? unanswered,
  }
}

/** The answers to a question set among an expert's sheets. */
export const answersIn = (
  sheets: readonly (Answers & { readonly questionSet: string })[],
  questionSet: string,
): Answers => sheets.find((sheet) => sheet.questionSet === questionSet) ?? noAnswers
