import type { TenderState } from '../procedure/tender-states-rules'

/** Whether experts may answer: not yet, now, or not any more. */
export type WeighingPhase = 'not-begun' | 'open' | 'ended'

export function weighingPhase(state: TenderState, isClosed: boolean): WeighingPhase {
  if (state === 'draft') return 'not-begun'
  return state === 'weighing' && !isClosed ? 'open' : 'ended'
}

/** A round ends when the chair closes it, and with the official weights at the latest. */
export const isWeighingOver = (tender: {
  readonly weighingClosedAt: Date | null
  readonly _count: { readonly weightLocks: number }
}) => tender.weighingClosedAt !== null || tender._count.weightLocks > 0
