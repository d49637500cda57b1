import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadQuoteForChange } from './load-quote'
import { enterQuoteInput } from './price-schema'
import { decideQuote } from './quote-rules'

/** Enters or changes what one bidder asks, in the light procedure. */
export const enterQuote = defineCommand({
  name: 'selection.enter-quote',
  input: enterQuoteInput,
  load: (tx, input, { organisationId }) => loadQuoteForChange(tx, input, organisationId),
  authorize: allow('evidence.edit'),
  decide: decideQuote,
  async save(tx, { tenderId: _, bidId, version, ...quote }, { actor, now }) {
    const data = {
      ...quote,
      correctedMinor: quote.offeredMinor,
      checkedById: actor.id,
      checkedAt: now,
      version: version + 1,
    }
    if (version === 0) {
      await tx.priceOffer.create({ data: { bidId, ...data } })
      return { version: 1 }
    }
    const { count } = await tx.priceOffer.updateMany({ where: { bidId, version }, data })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ bidId, ...detail }) => ({ subjectType: 'bid', subjectId: bidId, detail }),
})
