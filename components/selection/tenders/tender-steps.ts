import type { TenderView } from '@/lib/selection/tenders/get-tender'

type Step = {
  readonly id: 'criteria' | 'values' | 'experts' | 'weights' | 'bids' | 'ranking'
  /** The page of the tender where it is done. */
  readonly page: string
  readonly isDone: boolean
  readonly isOpen: boolean
  readonly done: number
  readonly total: number
  readonly missing: number
}

/** The tasks of a tender in their order: what is done, what can be done now, what must wait. */
export function tenderSteps(tender: TenderView): readonly Step[] {
  const { criterionCount, weightedCount, undeclaredCount, bidCount, mayView } = tender
  const hasCriteria = weightedCount > 0
  const isWeighed = tender.official !== null
  const missing = Math.max(0, tender.evidenceExpected - tender.evidenceEntered)
  return [
    {
      id: 'criteria',
      page: 'criteria',
      isDone: weightedCount >= 2 && tender.emptyDomainCount === 0,
      isOpen: true,
      done: weightedCount,
      total: criterionCount,
      missing: tender.emptyDomainCount,
    },
    {
      id: 'values',
      page: 'criteria',
      isDone: hasCriteria && undeclaredCount === 0,
      isOpen: hasCriteria,
      done: criterionCount - undeclaredCount,
      total: criterionCount,
      missing: undeclaredCount,
    },
    {
      id: 'experts',
      page: 'weights',
      isDone: tender.experts > 0 && tender.answered === tender.experts,
      isOpen: tender.state !== 'draft' && mayView.weights,
      done: tender.answered,
      total: tender.experts,
      missing: tender.experts - tender.answered,
    },
    {
      id: 'weights',
      page: 'weights',
      isDone: isWeighed,
      isOpen: hasCriteria && mayView.weights,
      done: tender.lockVersion,
      total: tender.weightSetCount,
      missing: isWeighed ? 0 : 1,
    },
    {
      id: 'bids',
      page: 'bids',
      isDone: bidCount > 0 && missing === 0,
      isOpen: hasCriteria,
      done: bidCount,
      total: tender.evidenceEntered,
      missing,
    },
    {
      id: 'ranking',
      page: 'result',
      isDone: tender.state === 'result',
      isOpen: isWeighed && bidCount > 0 && mayView.ranking,
      done: 0,
      total: 0,
      missing: 0,
    },
  ]
}
