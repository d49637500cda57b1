import { holds } from '../../access/allow'
import type { Actor } from '../../shared/actor'
import type { LocalizedText } from '../../shared/locale'
import type { TenderState } from '../procedure/tender-states-rules'
import { areAnswersRevealed } from '../weighing/expert-rules'
import { type ProcedureTaskKind, type ProcedureWork, procedureTasks } from './procedure-task-rules'

/** One tender as the start page needs it. */
export type TenderAtWork = {
  readonly id: string
  readonly reference: string
  readonly title: LocalizedText
  readonly state: TenderState
  /** Of a formal procedure; null for a light one. */
  readonly procedure: ProcedureWork | null
  readonly weightedCriteria: number
  readonly undeclaredCriteria: number
  readonly isClosed: boolean
  readonly isLocked: boolean
  readonly experts: readonly {
    readonly id: string
    readonly name: string
    readonly userId: string | null
    readonly state: 'invited' | 'started' | 'submitted'
  }[]
  readonly bids: number
  readonly evidenceExpected: number
  readonly evidenceEntered: number
  /** By each evaluator. */
  readonly ratingsExpected: number
  readonly panel: readonly {
    readonly id: string
    readonly name: string
    /** Ratings given; counted while the tender is evaluated, else 0. */
    readonly given: number
  }[]
}

/** Something that waits for the person who looks; `kind` names its texts. */
export type Task = {
  readonly kind:
    | 'weigh'
    | 'set-up-criteria'
    | 'declare-values'
    | 'invite-experts'
    | 'choose-weights'
    | 'enter-bids'
    | 'complete-evidence'
    | 'rate-bids'
    | 'read-ranking'
    | ProcedureTaskKind
  readonly tenderId: string
  readonly reference: string
  readonly title: LocalizedText
  /** Path under the workspace, without the language. */
  readonly href: string
  readonly count: number
}

/** What each tender asks of the actor now, most pressing first within a tender. Pure. */
export function tasksOf(actor: Actor, tenders: readonly TenderAtWork[]): readonly Task[] {
  return tenders.flatMap((tender) => [
    ...expertTasks(actor, tender),
    ...(holds(actor, 'tender.edit') ? preparationTasks(tender) : []),
    ...(holds(actor, 'weights.lock') ? weightTasks(tender) : []),
    ...ratingTasks(actor, tender),
    ...(tender.procedure ? procedureTasks(actor, tender.procedure) : []).map(
      ({ kind, page, count }) => task(tender, kind, page, count),
    ),
  ])
}

function task(tender: TenderAtWork, kind: Task['kind'], page: string, count = 0): Task {
  const { id, reference, title } = tender
  return { kind, tenderId: id, reference, title, href: `/selection/tenders/${id}${page}`, count }
}

function expertTasks(actor: Actor, tender: TenderAtWork): readonly Task[] {
  if (tender.state !== 'weighing' || tender.isClosed) return []
  return tender.experts
    .filter(({ userId, state }) => userId === actor.id && state !== 'submitted')
    .map(({ id }) => ({ ...task(tender, 'weigh', ''), href: `/weighing/${id}` }))
}

function preparationTasks(tender: TenderAtWork): readonly Task[] {
  if (tender.state === 'draft') {
    if (tender.weightedCriteria === 0) return [task(tender, 'set-up-criteria', '/criteria')]
    if (tender.undeclaredCriteria > 0) {
      return [task(tender, 'declare-values', '/criteria', tender.undeclaredCriteria)]
    }
    return tender.experts.length === 0 ? [task(tender, 'invite-experts', '/weights')] : []
  }
  if (tender.state !== 'evaluation') return []
  if (tender.bids === 0) return [task(tender, 'enter-bids', '/bids')]
  const missing = tender.evidenceExpected - tender.evidenceEntered
  return missing > 0 ? [task(tender, 'complete-evidence', '/bids', missing)] : []
}

function weightTasks(tender: TenderAtWork): readonly Task[] {
  const expertStates = tender.experts.map(({ state }) => state)
  const isReady = areAnswersRevealed({ isClosed: tender.isClosed, expertStates })
  if (tender.state === 'weighing' && !tender.isLocked && isReady) {
    return [task(tender, 'choose-weights', '/weights')]
  }
  return isRankable(tender) ? [task(tender, 'read-ranking', '/result')] : []
}

/** A ranking of half the ratings would be read as if it were the ranking. */
const isRankable = ({ state, isLocked, bids, panel, ratingsExpected }: TenderAtWork) =>
  state === 'evaluation' &&
  isLocked &&
  bids > 1 &&
  panel.every(({ given }) => given >= ratingsExpected)

function ratingTasks(actor: Actor, tender: TenderAtWork): readonly Task[] {
  const own = tender.panel.find(({ id }) => id === actor.id)
  if (!own || tender.state !== 'evaluation' || !holds(actor, 'rating.give')) return []
  const left = tender.ratingsExpected - own.given
  return left > 0 ? [task(tender, 'rate-bids', '/bids/rating', left)] : []
}
