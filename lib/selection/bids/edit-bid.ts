import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { decideBidEdit } from './bid-rules'
import { editBidInput } from './bid-schema'
import { loadBidForChange } from './load-bids'

/** Changes what is known of an applicant. The letter stays. */
export const editBid = defineCommand({
  name: 'selection.edit-bid',
  input: editBidInput,
  load: (tx, { bidId }, actor) => loadBidForChange(tx, bidId, actor.organisationId),
  authorize: allow('evidence.edit'),
  decide: decideBidEdit,
  async save(tx, { bidId, version, ...content }) {
    const { count } = await tx.bid.updateMany({
      where: { id: bidId, version },
      data: { ...content, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ bidId, ...detail }) => ({ subjectType: 'bid', subjectId: bidId, detail }),
})
