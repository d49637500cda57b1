import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { dropUnusedFiles } from '../evidence/drop-unused-files'
import { decideBidRemoval } from './bid-rules'
import { removeBidInput } from './bid-schema'
import { loadBidForChange } from './load-bids'

/** Takes an applicant out with evidence, ratings and documents; the audit record keeps what there was. */
export const removeBid = defineCommand({
  name: 'selection.remove-bid',
  input: removeBidInput,
  load: (tx, { bidId }, actor) => loadBidForChange(tx, bidId, actor.organisationId),
  authorize: allow('evidence.edit'),
  decide: decideBidRemoval,
  async save(tx, { bidId, version }) {
    const documents = await tx.bidDocument.findMany({
      where: { bidId },
      select: { fileId: true },
    })
    const { count } = await tx.bid.deleteMany({ where: { id: bidId, version } })
    if (count === 0) throw new Rejection('stale-version')
    await dropUnusedFiles(
      tx,
      documents.map(({ fileId }) => fileId),
    )
    return { bidId }
  },
  audit: ({ bidId, ...detail }) => ({ subjectType: 'bid', subjectId: bidId, detail }),
})
