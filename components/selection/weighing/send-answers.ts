import type { AnswerDraft } from '../../../lib/selection/weighing/answer-draft-rules'
import type { JudgementSheet } from '../../../lib/selection/weighing/judgement-rules'
import type {
  ExpertAccess,
  SaveJudgementsInput,
} from '../../../lib/selection/weighing/judgement-schema'
import type { Result } from '../../../lib/shared/result'
import { putJson } from '../put-json'
import type { SendOutcome } from './answer-saver'

/** What the door for answers says: the result of the command, and what it has instead where that is newer. */
export type SaveAnswersReply = Result<{ readonly version: number }> & {
  readonly current?: JudgementSheet
}

/** Saves one question set. */
export async function sendAnswers(
  access: ExpertAccess,
  questionSet: string,
  { answers, version }: AnswerDraft,
): Promise<SendOutcome> {
  const { best, worst, bestToOthers, othersToWorst, kept } = answers
  const input: SaveJudgementsInput = {
    access,
    questionSet,
    best,
    worst,
    bestToOthers,
    othersToWorst,
    kept: [...kept],
    version,
  }
  const reply = await putJson<SaveAnswersReply>('/api/weighing/judgements', input)
  return reply ? outcomeOf(reply) : { kind: 'unreachable' }
}

function outcomeOf(reply: SaveAnswersReply): SendOutcome {
  if (reply.ok) return { kind: 'saved', version: reply.value.version }
  const { current, failure } = reply
  if (!current) return { kind: 'refused', code: failure.code }
  const { version, questionSet: _, ...answers } = current
  return { kind: 'stale', current: { version, answers } }
}
