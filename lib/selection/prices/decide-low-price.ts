import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadPricesForChange } from './load-prices'
import { decideLowPriceInput } from './price-schema'
import { decideLowPrice as decide } from './query-rules'

/** The committee accepts or rejects a low price, with its reason; by another person than who asked. */
export const decideLowPrice = defineCommand({
  name: 'selection.decide-low-price',
  input: decideLowPriceInput,
  load: (tx, { tenderId }, { organisationId }) => loadPricesForChange(tx, tenderId, organisationId),
  authorize: allow('award.make'),
  decide: (subject, input, { actor, now }) => decide(subject, input, { actorId: actor.id, now }),
  async save(tx, { queryId, version, decision, reason }, { actor, now }) {
    const { count } = await tx.bidQuery.updateMany({
      where: { id: queryId, version },
      data: { decision, reason, decidedById: actor.id, decidedAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ bidId, queryId, decision, reason }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { queryId, decision, reason },
  }),
})
