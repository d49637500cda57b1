import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadQuoteForChange } from './load-quote'
import { removeQuoteInput } from './price-schema'
import { decideQuoteRemoval } from './quote-rules'

/** Takes a quote away again, in the light procedure. */
export const removeQuote = defineCommand({
  name: 'selection.remove-quote',
  input: removeQuoteInput,
  load: (tx, input, { organisationId }) => loadQuoteForChange(tx, input, organisationId),
  authorize: allow('evidence.edit'),
  decide: decideQuoteRemoval,
  async save(tx, { bidId, version }) {
    const { count } = await tx.priceOffer.deleteMany({ where: { bidId, version } })
    if (count === 0) throw new Rejection('stale-version')
    return { bidId }
  },
  audit: ({ bidId, version }) => ({ subjectType: 'bid', subjectId: bidId, detail: { version } }),
})
