import { fail, type Result, succeed } from '../../shared/result'
import type { TenderState } from '../procedure/tender-states-rules'

/** The weighing of one tender, as the chair's commands need it. */
export type WeighingRound = {
  readonly organisationId: string
  readonly tenderId: string
  readonly tenderState: TenderState
  readonly tenderVersion: number
  readonly isClosed: boolean
  readonly isLocked: boolean
  readonly expertEmails: readonly string[]
}

/** One expert with the round that they belong to. */
export type ExpertInRound = WeighingRound & {
  readonly expertId: string
  readonly state: 'invited' | 'started' | 'submitted'
  readonly version: number
  readonly name: string
  readonly email: string
  readonly locale: string
  readonly reference: string
}

/** Experts may be asked while the tender is drafted or weighed, never once the weights are locked. */
export function decideInvitation(
  round: WeighingRound,
  input: { readonly email: string },
): Result<void> {
  if (round.isLocked) return fail('weights-locked')
  if (round.tenderState !== 'draft' && round.tenderState !== 'weighing') return fail('wrong-state')
  if (round.expertEmails.includes(input.email)) {
    return fail('e-mail-taken', { email: 'validation.expertAlreadyInvited' })
  }
  return succeed(undefined)
}

/** A new link, or being taken off, is for someone who has not sent their answers: sent answers stay on record. */
export function decideWhileUnsent(expert: ExpertInRound, input: { readonly version: number }) {
  if (expert.state === 'submitted') return fail('already-done')
  return ofVersion(expert, input.version)
}

/** Sent answers may be opened again while the round is open and nothing is locked. */
export function decideReopening(expert: ExpertInRound, input: { readonly version: number }) {
  if (expert.isLocked) return fail('weights-locked')
  if (expert.isClosed || expert.tenderState !== 'weighing') return fail('wrong-state')
  if (expert.state !== 'submitted') return fail('nothing-to-do')
  return ofVersion(expert, input.version)
}

function ofVersion(expert: ExpertInRound, version: number): Result<ExpertInRound> {
  return version === expert.version ? succeed(expert) : fail('stale-version')
}

/** Decides whether the round may be closed or opened again. */
export function decideClosing(
  round: WeighingRound,
  input: { readonly close: boolean; readonly version: number },
): Result<{ readonly tenderId: string; readonly version: number; readonly close: boolean }> {
  if (round.isLocked) return fail('weights-locked')
  if (round.tenderState !== 'weighing') return fail('wrong-state')
  if (round.isClosed === input.close) return fail('nothing-to-do')
  if (round.tenderVersion !== input.version) return fail('stale-version')
  return succeed({ tenderId: round.tenderId, version: input.version, close: input.close })
}

/**
 * Answers are shown under their authors' names only when nobody can be influenced by them any more:
 * when all the experts have sent theirs, or when the chair has closed the round.
 */
export const areAnswersRevealed = (round: {
  readonly isClosed: boolean
  readonly expertStates: readonly ExpertInRound['state'][]
}) =>
  round.isClosed ||
  (round.expertStates.length > 0 && round.expertStates.every((state) => state === 'submitted'))
