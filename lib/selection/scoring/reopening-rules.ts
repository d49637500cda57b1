import { fail, type Result, succeed } from '../../shared/result'
import type { TenderState } from '../procedure/tender-states-rules'
import { moveScorecard, type ScorecardState } from './scorecard-transitions-rules'
import type { ReopenScorecardInput } from './scoring-schema'

/** A card that the chair may open again. */
export type ReopenSubject = {
  readonly organisationId: string
  readonly tenderId: string
  readonly tenderState: TenderState
  readonly state: ScorecardState
  readonly version: number
  /** Of all cards of the same evaluator in the tender. */
  readonly evaluatorStates: readonly ScorecardState[]
}

/** How far one evaluator has come, over all cards together: what the chair may know. */
export type EvaluatorProgress = 'no-cards' | 'not-started' | 'started' | 'submitted'

export function evaluatorProgress(states: readonly ScorecardState[]): EvaluatorProgress {
  const counting = states.filter((state) => state !== 'void')
  if (counting.length === 0) return 'no-cards'
  if (counting.every((state) => state === 'submitted' || state === 'locked')) return 'submitted'
  return counting.every((state) => state === 'empty') ? 'not-started' : 'started'
}

/**
 * Decides whether the chair may open a card again. Only once its evaluator has submitted every card: the answer for a
 * single card would tell how far they are on each bid.
 */
export function decideReopening(
  subject: ReopenSubject,
  input: ReopenScorecardInput,
): Result<ReopenScorecardInput & { readonly tenderId: string }> {
  if (subject.tenderState !== 'scoring') return fail('wrong-state')
  const areAllIn = subject.evaluatorStates.every((state) =>
    ['submitted', 'reopened', 'void'].includes(state),
  )
  if (!areAllIn) return fail('cards-missing')
  const move = moveScorecard(subject.state, 'reopen')
  if (!move.ok) return move
  if (subject.version !== input.version) return fail('stale-version')
  return succeed({ ...input, tenderId: subject.tenderId })
}
