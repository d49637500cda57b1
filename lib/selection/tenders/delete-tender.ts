import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadTenderForChange } from './load-tender'
import { decideTenderDeletion } from './tender-rules'
import { deleteTenderInput } from './tender-schema'

/** Deletes a draft without bids, with its criteria. The audit record keeps that it was there. */
export const deleteTender = defineCommand({
  name: 'selection.delete-tender',
  input: deleteTenderInput,
  load: (tx, { tenderId }, actor) => loadTenderForChange(tx, tenderId, actor.organisationId),
  authorize: allow('tender.edit'),
  decide: decideTenderDeletion,
  async save(tx, { tenderId, version }) {
    await tx.criterion.deleteMany({ where: { tenderId } })
    const { count } = await tx.tender.deleteMany({ where: { id: tenderId, version } })
    if (count === 0) throw new Rejection('stale-version')
    return { tenderId }
  },
  audit: ({ tenderId, reference }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { reference },
  }),
})
