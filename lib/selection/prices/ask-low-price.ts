import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadPricesForChange } from './load-prices'
import { askLowPriceInput } from './price-schema'
import { decideQuestion } from './query-rules'

/** Asks a bidder to explain a price that the published rule found abnormally low. */
export const askLowPrice = defineCommand({
  name: 'selection.ask-low-price',
  input: askLowPriceInput,
  load: (tx, { tenderId }, { organisationId }) => loadPricesForChange(tx, tenderId, organisationId),
  authorize: allow('price.check'),
  decide: (subject, input, { now }) => decideQuestion(subject, input, now),
  async save(tx, { bidId, bidVersion, figures, question, dueAt }, { actor, now }) {
    const id = randomUUID()
    await tx.bidQuery.create({
      data: {
        id,
        bidId,
        kind: 'low_price',
        finding: { ...figures, rules: [...figures.rules] },
        question,
        askedById: actor.id,
        askedAt: now,
        dueAt,
      },
    })
    const { count } = await tx.bid.updateMany({
      where: { id: bidId, version: bidVersion },
      data: { state: 'price_queried', version: bidVersion + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { queryId: id }
  },
  audit: ({ bidId, bidVersion: _, ...detail }, { queryId }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { queryId, ...detail },
  }),
})
