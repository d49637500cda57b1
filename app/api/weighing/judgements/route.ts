import { getWeighing } from '@/lib/selection/weighing/get-weighing'
import { saveJudgementsInput } from '@/lib/selection/weighing/judgement-schema'
import { saveJudgements } from '@/lib/selection/weighing/save-judgements'
import { answerResult } from '../../answer-result'
import { readSmallJson } from '../../read-small-json'

/** Saves an expert's answers after each one. Where somebody saved newer ones, those come back with the refusal. */
export async function PUT(request: Request) {
  const body = await readSmallJson(request)
  const result = await saveJudgements(body)
  if (result.ok || result.failure.code !== 'stale-version') return answerResult(result)
  const { access, questionSet } = saveJudgementsInput.parse(body)
  const view = await getWeighing({ access })
  const current = view.ok
    ? view.value.sheets.find((sheet) => sheet.questionSet === questionSet)
    : undefined
  return answerResult(result, { current })
}
