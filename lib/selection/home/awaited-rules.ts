import { holds } from '../../access/allow'
import type { Actor } from '../../shared/actor'
import type { TenderAtWork } from './task-rules'

/** Somebody else whose answer the actor waits for; `kind` names its text. */
export type Awaited = {
  readonly name: string
  readonly kind: 'expert-invited' | 'expert-started' | 'evaluator'
  /** Ratings left to give; 0 for experts. */
  readonly count: number
  readonly reference: string
  readonly href: string
}

/** Experts who have not sent their answers and evaluators with ratings to give, for those who run the tender. Pure. */
export function awaitedBy(actor: Actor, tenders: readonly TenderAtWork[]): readonly Awaited[] {
  return tenders.flatMap((tender) => [
    ...(holds(actor, 'weights.manage') ? expertsAwaited(actor, tender) : []),
    ...(holds(actor, 'evidence.edit') ? evaluatorsAwaited(actor, tender) : []),
  ])
}

function expertsAwaited(actor: Actor, tender: TenderAtWork): readonly Awaited[] {
  if (tender.state !== 'weighing' || tender.isClosed) return []
  return tender.experts
    .filter(({ userId, state }) => state !== 'submitted' && userId !== actor.id)
    .map(({ name, state }) => ({
      name,
      kind: state === 'invited' ? 'expert-invited' : 'expert-started',
      count: 0,
      reference: tender.reference,
      href: `/selection/tenders/${tender.id}/weights`,
    }))
}

function evaluatorsAwaited(actor: Actor, tender: TenderAtWork): readonly Awaited[] {
  if (tender.state !== 'evaluation') return []
  return tender.panel
    .map(({ id, name, given }) => ({ id, name, left: tender.ratingsExpected - given }))
    .filter(({ id, left }) => left > 0 && id !== actor.id)
    .map(({ name, left }) => ({
      name,
      kind: 'evaluator',
      count: left,
      reference: tender.reference,
      href: `/selection/tenders/${tender.id}/bids`,
    }))
}
