import type { VersionedAnswers } from '../../../lib/selection/weighing/answer-draft-rules'
import {
  type AnswerEvaluation,
  type AnswerStatus,
  answerStatus,
  evaluateAnswers,
} from '../../../lib/selection/weighing/answer-evaluation-rules'
import type { Answers } from '../../../lib/selection/weighing/answer-rules'
import type { WeighingView } from '../../../lib/selection/weighing/get-weighing'
import type { QuestionSet } from '../../../lib/selection/weighing/question-set-rules'
import type { Crumb } from '../../ui/breadcrumb'
import type { Saving } from './answer-state'
import type { AnswerStore } from './answer-store'
import type { usePart } from './use-part'

/** One question set with what was answered, and what the answers say. */
export type DeskSet = {
  readonly set: QuestionSet
  readonly answers: Answers
  readonly conflict: VersionedAnswers | null
  readonly evaluation: AnswerEvaluation
  readonly status: AnswerStatus
}

/** What every part of the weighing page works with. */
export type Desk = {
  readonly view: WeighingView
  readonly breadcrumb: readonly Crumb[]
  readonly sets: readonly DeskSet[]
  readonly isOpen: boolean
  readonly route: ReturnType<typeof usePart>
  readonly saving: Saving
  readonly store: AnswerStore
}

/** A question set with its answers evaluated. */
export function deskSetOf(
  set: QuestionSet,
  answers: Answers,
  conflict: VersionedAnswers | null = null,
): DeskSet {
  const evaluation = evaluateAnswers(set, answers)
  return { set, answers, conflict, evaluation, status: answerStatus(answers, evaluation) }
}
