import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadPricesForChange } from './load-prices'
import { answerLowPriceInput } from './price-schema'
import { decideAnswer } from './query-rules'

/** Puts on record how a bidder explains a low price. */
export const answerLowPrice = defineCommand({
  name: 'selection.answer-low-price',
  input: answerLowPriceInput,
  load: (tx, { tenderId }, { organisationId }) => loadPricesForChange(tx, tenderId, organisationId),
  authorize: allow('price.check'),
  decide: decideAnswer,
  async save(tx, { queryId, version, answer }, { actor, now }) {
    const { count } = await tx.bidQuery.updateMany({
      where: { id: queryId, version },
      data: { answer, answeredById: actor.id, answeredAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ bidId, queryId, answer }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { queryId, answer },
  }),
})
