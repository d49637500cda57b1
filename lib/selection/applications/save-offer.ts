import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { saveOfferInput } from './application-schema'
import { applicationSubject } from './application-subject'
import { loadApplicationForChange } from './load-application'
import { preparedBid } from './prepared-bid-rules'
import { writeFinancialDraft } from './write-draft'

/** Keeps the offer as typed, encrypted under the key of the financial envelopes. */
export const saveOffer = defineCommand({
  name: 'selection.save-offer',
  input: saveOfferInput,
  load: (tx, { tenderId }, actor) => loadApplicationForChange(tx, tenderId, actor),
  authorize: allow('application.own'),
  decide(application, { tenderId, version, ...offer }, { now }) {
    const prepared = preparedBid(application, now)
    if (!prepared.ok) return prepared
    const { id: bidId, financial } = prepared.value
    if (financial.version !== version) return fail('stale-version')
    return succeed({ tenderId, bidId, draft: { ...financial, version: version + 1, offer } })
  },
  async save(tx, { tenderId, bidId, draft }) {
    await writeFinancialDraft(tx, { tenderId, bidId }, draft)
    return { version: draft.version }
  },
  audit: ({ tenderId, bidId }) => applicationSubject(bidId, { tenderId }),
})
