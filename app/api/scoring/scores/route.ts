import { getOwnScore } from '@/lib/selection/scoring/get-own-score'
import { saveScore } from '@/lib/selection/scoring/save-score'
import { saveScoreInput } from '@/lib/selection/scoring/scoring-schema'
import { answerResult } from '../../answer-result'
import { readSmallJson } from '../../read-small-json'

/** Saves one score of the signed-in evaluator. Where another device of theirs saved a newer one, it comes back with the refusal. */
export async function PUT(request: Request) {
  const body = await readSmallJson(request)
  const result = await saveScore(body)
  if (result.ok || result.failure.code !== 'stale-version') return answerResult(result)
  const { scorecardId, criterionId } = saveScoreInput.parse(body)
  const current = await getOwnScore({ scorecardId, criterionId })
  return answerResult(result, current.ok ? { current: current.value } : {})
}
