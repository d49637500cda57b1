import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { CardAct } from './card-history-rules'
import type { HistoryView } from './history-rules'
import { readCardHistories } from './read-card-histories'

/** What happened to one's own scorecard. Nobody else's is ever told of here: see `list-card-histories`. */
export const getCardHistory = defineQuery({
  name: 'selection.get-card-history',
  input: z.strictObject({ scorecardId: z.string().min(1).max(60) }),
  authorize: allow('rating.give'),
  async read(reader, { scorecardId }, actor): Promise<HistoryView<CardAct> | null> {
    const { organisationId } = actor
    const card = await reader.scorecard.findUnique({
      where: { id: scorecardId, evaluatorId: actor.id, tender: { organisationId } },
      select: { tenderId: true, tender: { select: { timeZone: true } } },
    })
    if (!card) return null
    const { tenderId, tender } = card
    const told = await readCardHistories(reader, { tenderId, organisationId }, [scorecardId])
    return { timeZone: tender.timeZone, events: told.get(scorecardId) ?? [] }
  },
})
