import type { z } from 'zod'
import { fail, type Result, succeed } from '../../shared/result'
import { type CellSubject, type DissentSubject, isRecused, mayBePresent } from './consensus-rules'
import type {
  answerDissentInput,
  stateDissentInput,
  withdrawDissentInput,
} from './consensus-schema'

type Of<Input> = Input & { readonly consensusId: string }

/** A member says, in their own name, why the level that was recorded is not theirs. A new wording asks for a new answer. */
export function decideDissent(
  subject: CellSubject,
  input: z.infer<typeof stateDissentInput>,
  memberId: string,
): Result<Of<typeof input> & { readonly memberId: string }> {
  const { consensus } = subject
  if (subject.state !== 'moderation' || !consensus) return fail('wrong-state')
  if (isRecused(subject, memberId)) return fail('recused')
  if (!mayBePresent(subject, subject.bidId).some(({ userId }) => userId === memberId))
    return fail('not-allowed')
  const own = consensus.dissents.find((dissent) => dissent.memberId === memberId)
  if (consensus.version !== input.consensusVersion || (own?.version ?? 0) !== input.version)
    return fail('stale-version')
  return succeed({ ...input, memberId, consensusId: consensus.id })
}

/** The member agrees after all. What they had said stays in the record of changes. */
export function decideWithdrawal(
  subject: CellSubject,
  input: z.infer<typeof withdrawDissentInput>,
  memberId: string,
): Result<Of<typeof input> & { readonly memberId: string; readonly point: string }> {
  const found = dissentOf(subject, memberId, input.version)
  return found.ok ? succeed({ ...input, memberId, ...found.value }) : found
}

/** The panel answers one member's dissent. */
export function decideAnswer(
  subject: CellSubject,
  input: z.infer<typeof answerDissentInput>,
  actorId: string,
): Result<Of<typeof input> & { readonly point: string }> {
  if (isRecused(subject, actorId)) return fail('recused')
  const found = dissentOf(subject, input.memberId, input.version)
  return found.ok ? succeed({ ...input, ...found.value }) : found
}

function dissentOf(
  { state, consensus }: CellSubject,
  memberId: string,
  version: number,
): Result<{ readonly consensusId: string; readonly point: string }> {
  const found: DissentSubject | undefined = consensus?.dissents.find(
    (dissent) => dissent.memberId === memberId,
  )
  if (state !== 'moderation' || !consensus) return fail('wrong-state')
  if (found?.version !== version) return fail('stale-version')
  return succeed({ consensusId: consensus.id, point: found.point })
}
