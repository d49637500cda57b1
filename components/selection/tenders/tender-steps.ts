import { hasReached, type TenderState } from '@/lib/selection/procedure/tender-states-rules'
import type { TenderView } from '@/lib/selection/tenders/get-tender'

type Step = {
  readonly id: 'criteria' | 'values' | 'experts' | 'weights' | 'bids' | 'ranking' | StageId
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
  const { criterionCount, weightedCount, undeclaredCount, mayView } = tender
  const hasCriteria = weightedCount > 0
  const isWeighed = tender.official !== null
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
      // Weights may be official without anybody having been asked.
      isDone: isWeighed || (tender.experts > 0 && tender.answered === tender.experts),
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
    ...(tender.procedure === 'formal' ? stageSteps(tender) : resultSteps(tender)),
  ]
}

/** In a light procedure the officer enters the bids, and the ranking is the result. */
function resultSteps(tender: TenderView): readonly Step[] {
  const { bidCount, weightedCount, state } = tender
  const missing = Math.max(0, tender.evidenceExpected - tender.evidenceEntered)
  return [
    {
      id: 'bids',
      page: 'bids',
      isDone: bidCount > 0 && missing === 0,
      isOpen: weightedCount > 0,
      done: bidCount,
      total: tender.evidenceEntered,
      missing,
    },
    {
      id: 'ranking',
      page: 'result',
      isDone: state === 'result' || state === 'awarded',
      isOpen: tender.official !== null && bidCount > 0 && tender.mayView.ranking,
      done: 0,
      total: 0,
      missing: 0,
    },
  ]
}

type StageId =
  | 'publication'
  | 'receipt'
  | 'admissibility'
  | 'scoring'
  | 'moderation'
  | 'prices'
  | 'report'
  | 'letters'
  | 'award'

type Stage = {
  readonly id: StageId
  readonly page: string
  readonly from: TenderState
  readonly until: TenderState
}

/** The stages of a formal procedure: where each is done, and between which states. */
const stages: readonly Stage[] = [
  { id: 'publication', page: 'procedure', from: 'weighing', until: 'published' },
  { id: 'receipt', page: 'opening', from: 'published', until: 'technical_opened' },
  { id: 'admissibility', page: 'admissibility', from: 'technical_opened', until: 'scoring' },
  { id: 'scoring', page: 'scoring', from: 'scoring', until: 'revealed' },
  { id: 'moderation', page: 'moderation', from: 'revealed', until: 'technical_locked' },
  { id: 'prices', page: 'prices', from: 'financial_opened', until: 'combined' },
  { id: 'report', page: 'award', from: 'combined', until: 'approved' },
  { id: 'letters', page: 'award', from: 'approved', until: 'standstill' },
  { id: 'award', page: 'award', from: 'standstill', until: 'awarded' },
]

const stageSteps = (tender: TenderView): readonly Step[] =>
  stages.map(({ id, page, from, until }) => ({
    id,
    page,
    isDone: hasReached(tender, until),
    isOpen: hasReached(tender, from),
    done: 0,
    total: 0,
    missing: 0,
  }))
