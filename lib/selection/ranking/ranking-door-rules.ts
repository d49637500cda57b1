import type { Actor } from '../../shared/actor'
import { hasReached, type RunTender } from '../procedure/tender-states-rules'

/**
 * Whether the actor may see an order of bids. In a formal procedure nobody does before the panel has locked quality:
 * neither sealed scores nor a moderation that is still open may be steered by who leads.
 */
export const mayReadRanking = (actor: Actor, tender: RunTender) => {
  const { state, procedure } = tender
  if (procedure === 'formal') return hasReached(tender, 'technical_locked')
  const isDeclared = state === 'result' || state === 'awarded' || state === 'no_award'
  return isDeclared || actor.roles.some((role) => role !== 'evaluator')
}
