import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection, succeed } from '../../shared/result'
import { mayWithdraw } from './application-rules'
import { withdrawBidInput } from './application-schema'
import { applicationSubject } from './application-subject'
import { loadApplicationForChange } from './load-application'

/** Takes a submitted bid back before the closing: it will not be opened. What was submitted stays on record, sealed. */
export const withdrawBid = defineCommand({
  name: 'selection.withdraw-bid',
  input: withdrawBidInput,
  load: (tx, { tenderId }, actor) => loadApplicationForChange(tx, tenderId, actor),
  authorize: allow('application.own'),
  decide(application, { tenderId, number }, { now }) {
    const { bid } = application
    const allowed = mayWithdraw(application, bid?.state ?? 'draft', now)
    if (!allowed.ok) return allowed
    if (!bid || bid.lastNumber !== number) return fail('stale-version')
    return succeed({ tenderId, bidId: bid.id, version: bid.version, number })
  },
  async save(tx, { bidId, version }, { now }) {
    const { count } = await tx.sealedBid.updateMany({
      where: { id: bidId, version },
      data: { state: 'withdrawn', withdrawnAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return {}
  },
  audit: ({ tenderId, bidId, number }) => applicationSubject(bidId, { tenderId, number }),
})
