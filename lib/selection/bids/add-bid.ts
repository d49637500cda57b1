import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { decideNewBid } from './bid-rules'
import { addBidInput } from './bid-schema'
import { loadBidsForChange } from './load-bids'

/** Enters an applicant; the bid gets the next letter. */
export const addBid = defineCommand({
  name: 'selection.add-bid',
  input: addBidInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  load: (tx, { tenderId }, actor) => loadBidsForChange(tx, tenderId, actor.organisationId),
  authorize: allow('evidence.edit'),
  decide: decideNewBid,
  async save(tx, bid) {
    const id = randomUUID()
    await tx.bid.create({ data: { id, ...bid } })
    return { bidId: id, letter: bid.letter }
  },
  audit: (detail, { bidId }) => ({ subjectType: 'bid', subjectId: bidId, detail }),
})
