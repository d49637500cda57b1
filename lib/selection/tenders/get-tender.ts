import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import { mayReadPrices } from '../prices/price-door-rules'
import { hasReached, stateAt } from '../procedure/tender-states-rules'
import { areCriteriaComplete } from '../procedure/tender-transitions-rules'
import { loadTender } from './load-tender'
import { readBackground, type TenderBackground } from './read-background'
import { readReadiness } from './read-readiness'
import { readTenderProgress, type TenderProgress } from './read-tender-progress'
import {
  areParticularsOpen,
  decideTenderDeletion,
  type TenderReadiness,
  type TenderSubject,
} from './tender-rules'

/** A tender with how far it has come, and what this person may do with it. */
export type TenderView = Omit<TenderSubject, 'organisationId'> &
  Pick<TenderReadiness, 'weightedCount' | 'undeclaredCount' | 'emptyDomainCount'> &
  TenderProgress & {
    readonly areCriteriaComplete: boolean
    readonly canEdit: boolean
    /** Not once the result is declared, nor once the rules were published. */
    readonly canEditParticulars: boolean
    readonly canDelete: boolean
    readonly canCreate: boolean
    readonly mayView: {
      readonly weights: boolean
      readonly ranking: boolean
      readonly opening: boolean
      readonly moderation: boolean
      readonly prices: boolean
      readonly award: boolean
    }
    readonly history: readonly TenderEvent[]
    readonly background: TenderBackground
  }

/** One entry of the record about this tender; `command` names what was done. */
export type TenderEvent = {
  readonly id: string
  readonly command: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** One tender, for the head of its pages and for its overview. */
export const getTender = defineQuery({
  name: 'selection.get-tender',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId }, actor, now): Promise<TenderView | null> {
    const subject = await loadTender(reader, tenderId, actor.organisationId)
    if (!subject) return null
    const { organisationId: _organisation, ...tender } = subject
    const [readiness, progress, history, background] = await Promise.all([
      readReadiness(reader, tenderId),
      readTenderProgress(reader, subject),
      readHistory(reader, tenderId, actor.organisationId),
      readBackground(reader, tenderId),
    ])
    const canEdit = holds(actor, 'tender.edit')
    return {
      ...tender,
      ...readiness,
      ...progress,
      state: stateAt(subject, now),
      areCriteriaComplete: areCriteriaComplete(readiness),
      canEdit,
      canEditParticulars: canEdit && areParticularsOpen(subject),
      canDelete: canEdit && decideTenderDeletion(subject, subject).ok,
      canCreate: holds(actor, 'tender.create'),
      mayView: {
        weights: holds(actor, 'weights.view'),
        ranking: holds(actor, 'ranking.view') && isRankingOpen(subject),
        opening: holds(actor, 'opening.view'),
        moderation: holds(actor, 'moderation.view'),
        prices: holds(actor, 'price.view') && mayReadPrices(actor, subject),
        award: holds(actor, 'award.view') && isAwardAtHand(subject),
      },
      history,
      background,
    }
  },
})

/** In a formal procedure there is no order of bids to show before the panel has locked quality. */
const isRankingOpen = (tender: TenderSubject) =>
  tender.procedure === 'light' || hasReached(tender, 'technical_locked')

/** From the ranked result on; a light procedure ends in an award as well. */
const isAwardAtHand = ({ procedure, state }: TenderSubject) =>
  procedure === 'light'
    ? state === 'result' || state === 'awarded' || state === 'no_award'
    : hasReached(state, 'combined') || state === 'no_award'

async function readHistory(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<readonly TenderEvent[]> {
  const entries = await reader.auditEntry.findMany({
    where: { subjectType: 'tender', subjectId: tenderId, organisationId },
    orderBy: { seq: 'desc' },
    take: 12,
    select: { seq: true, command: true, actorId: true, at: true },
  })
  const people = await reader.user.findMany({
    where: { id: { in: entries.map(({ actorId }) => actorId) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return entries.map(({ seq, command, actorId, at }) => ({
    id: seq.toString(),
    command,
    by: nameOf.get(actorId) ?? '',
    at: at.toISOString(),
  }))
}
