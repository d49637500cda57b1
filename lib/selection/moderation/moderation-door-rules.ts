import type { Actor } from '../../shared/actor'
import { isOffPanel, type PanelStanding, standingOf } from '../panel/standing-rules'
import { hasReached, type RunTender, type TenderStanding } from '../procedure/tender-states-rules'

/**
 * Whether the actor may see scores side by side. Before the reveal nobody does, whatever their role. Until quality is
 * locked it is the panel's room: an evaluator needs a seat, and who was taken off the panel stays outside.
 */
export function mayReadModeration(
  actor: Actor,
  tender: RunTender,
  panel: { readonly memberIds: readonly string[]; readonly standing: PanelStanding },
): boolean {
  if (tender.procedure !== 'formal' || !hasReached(tender, 'revealed')) return false
  if (hasReached(tender, 'technical_locked')) return true
  if (isOffPanel(panel.standing, actor.id)) return false
  const isOnlyEvaluator = actor.roles.every(
    (role) => role === 'evaluator' || role === 'finance_officer',
  )
  return !isOnlyEvaluator || panel.memberIds.includes(actor.id)
}

/** Whether a bid is hidden from the actor: they are off it, and quality is not locked yet. */
export const isBidHidden = (
  actor: Pick<Actor, 'id'>,
  tender: TenderStanding,
  standing: PanelStanding,
  bidId: string,
) =>
  !hasReached(tender, 'technical_locked') &&
  standingOf(standing, { userId: actor.id, bidId }) === 'recused'
