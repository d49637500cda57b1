import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { areScoresSealed } from '../procedure/tender-states-rules'
import { loadTender } from '../tenders/load-tender'
import type { CardAct } from './card-history-rules'
import type { HistoryView } from './history-rules'
import { readCardHistories } from './read-card-histories'

export type CardHistory = HistoryView<CardAct> & { readonly scorecardId: string }

const id = z.string().min(1).max(60)

/** What happened to every card on one bid; nothing at all before the reveal. */
export const listCardHistories = defineQuery({
  name: 'selection.list-card-histories',
  input: z.strictObject({ tenderId: id, bidId: id }),
  authorize: allow('moderation.view'),
  async read(reader, { tenderId, bidId }, actor): Promise<readonly CardHistory[] | null> {
    const { organisationId } = actor
    const tender = await loadTender(reader, tenderId, organisationId)
    if (tender?.procedure !== 'formal' || areScoresSealed(tender)) return null
    const cards = await reader.scorecard.findMany({
      where: { tenderId, bidId },
      select: { id: true },
    })
    const ids = cards.map((card) => card.id)
    const told = await readCardHistories(reader, { tenderId, organisationId }, ids)
    const { timeZone } = tender
    return [...told].map(([scorecardId, events]) => ({ scorecardId, timeZone, events }))
  },
})
