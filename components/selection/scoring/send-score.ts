import type { MyScore } from '../../../lib/selection/scoring/my-scoring-view'
import type { SaveScoreInput } from '../../../lib/selection/scoring/scoring-schema'
import type { Result } from '../../../lib/shared/result'
import { putJson } from '../put-json'
import type { SendOutcome } from './score-store'

/** What the door for scores says: the result of the command, and what it has instead where that is newer. */
type SaveScoreReply = Result<{ readonly version: number; readonly savedAt: string }> & {
  readonly current?: MyScore
}

/** Saves one score. */
export async function sendScore(input: SaveScoreInput): Promise<SendOutcome> {
  const reply = await putJson<SaveScoreReply>('/api/scoring/scores', input)
  return reply ? outcomeOf(reply) : { kind: 'unreachable' }
}

function outcomeOf(reply: SaveScoreReply): SendOutcome {
  if (reply.ok) return { kind: 'saved', ...reply.value }
  const { current, failure } = reply
  if (current) return { kind: 'newer', current }
  // Whoever signs in again goes on where they were: nothing is refused for good.
  if (failure.code === 'not-signed-in' || failure.code === 'too-many-attempts')
    return { kind: 'unreachable' }
  return {
    kind: 'refused',
    code: failure.code,
    message: Object.values(failure.fields ?? {})[0] ?? null,
  }
}
