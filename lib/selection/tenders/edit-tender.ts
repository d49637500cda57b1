import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection } from '../../shared/result'
import { isReferenceTaken } from './create-tender'
import { loadTenderForChange } from './load-tender'
import { decideTenderEdit } from './tender-rules'
import { editTenderInput } from './tender-schema'

/** Changes a tender's particulars, and how ratings and gaps count. */
export const editTender = defineCommand({
  name: 'selection.edit-tender',
  input: editTenderInput,
  async load(tx, { tenderId, reference }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    if (!tender) return null
    return { ...tender, isTaken: await isReferenceTaken(tx, organisationId, reference, tenderId) }
  },
  authorize: allow('tender.edit'),
  decide: (tender, input) =>
    tender.isTaken
      ? fail('reference-taken', { reference: 'tenders.validation.referenceTaken' })
      : decideTenderEdit(tender, input),
  async save(tx, { tenderId, version, procedure, ...particulars }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: { ...particulars, ...(procedure && { procedure }), version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ tenderId, ...detail }) => ({ subjectType: 'tender', subjectId: tenderId, detail }),
})
