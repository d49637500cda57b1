import type { TenderState } from '../tenders/tender-rules'

/** Whether experts may answer: not yet, now, or not any more. */
export type WeighingPhase = 'not-begun' | 'open' | 'ended'

export function weighingPhase(state: TenderState, isClosed: boolean): WeighingPhase {
  if (state === 'draft') return 'not-begun'
  return state === 'weighing' && !isClosed ? 'open' : 'ended'
}
