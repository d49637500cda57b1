import { downloadResponse } from '@/lib/platform/files/file-response'
import { getCardSubmission } from '@/lib/selection/scoring/get-card-submission'
import { submissionInput } from '@/lib/selection/scoring/scoring-schema'
import { answerResult } from '../../../../answer-result'

type Props = { params: Promise<{ scorecardId: string; number: string }> }

/** A submitted card, byte for byte as it was hashed: its evaluator's at any time, everybody's after the reveal. */
export async function GET(_: Request, { params }: Props) {
  const parsed = submissionInput.safeParse(await params)
  if (!parsed.success) return answerResult({ ok: false, failure: { code: 'not-found' } })
  const card = await getCardSubmission(parsed.data)
  if (!card.ok) return answerResult(card)
  const { reference, letter, number, content } = card.value
  return downloadResponse(new TextEncoder().encode(content), {
    name: `card-${reference}-${letter}-${number}.json`,
    mediaType: 'application/json',
  })
}
