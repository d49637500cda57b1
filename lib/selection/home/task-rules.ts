import { holds } from '../../access/allow'
import type { Actor } from '../../shared/actor'
import type { LocalizedText } from '../../shared/locale'
import { areAnswersRevealed } from '../weighing/expert-rules'

/** One tender as the start page needs it. */
export type TenderAtWork = {
  readonly id: string
  readonly reference: string
  readonly title: LocalizedText
  readonly state: 'draft' | 'weighing' | 'evaluation' | 'result'
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
  readonly isPanelMember: boolean
  readonly ratingsExpected: number
  readonly ownRatings: number
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
  return tender.state === 'evaluation' && tender.isLocked && tender.bids > 1
    ? [task(tender, 'read-ranking', '/result')]
    : []
}

function ratingTasks(actor: Actor, tender: TenderAtWork): readonly Task[] {
  const isRater = tender.isPanelMember && holds(actor, 'rating.give')
  const left = tender.ratingsExpected - tender.ownRatings
  return isRater && tender.state === 'evaluation' && left > 0
    ? [task(tender, 'rate-bids', '/bids/rating', left)]
    : []
}

/** Somebody else whose answer the actor waits for. */
export type Awaited = {
  readonly name: string
  readonly kind: 'expert-invited' | 'expert-started'
  readonly reference: string
  readonly href: string
}

/** Experts who have not sent their answers, for those who manage the weighing. */
export function awaitedBy(actor: Actor, tenders: readonly TenderAtWork[]): readonly Awaited[] {
  if (!holds(actor, 'weights.manage')) return []
  return tenders
    .filter(({ state, isClosed }) => state === 'weighing' && !isClosed)
    .flatMap(({ experts, reference, id }) =>
      experts.flatMap(({ name, state }) =>
        state === 'submitted'
          ? []
          : [
              {
                name,
                kind:
                  state === 'invited' ? ('expert-invited' as const) : ('expert-started' as const),
                reference,
                href: `/selection/tenders/${id}/weights`,
              },
            ],
      ),
    )
}
