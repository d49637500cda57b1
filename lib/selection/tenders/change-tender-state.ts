import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadTenderForChange } from './load-tender'
import { readReadiness } from './read-readiness'
import { decideStateChange } from './tender-rules'
import { changeTenderStateInput } from './tender-schema'

/** Moves a tender to another state: draft, weighing, evaluation, result. */
export const changeTenderState = defineCommand({
  name: 'selection.change-tender-state',
  input: changeTenderStateInput,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    return tender && { ...tender, ...(await readReadiness(tx, tenderId)) }
  },
  authorize: allow('tender.edit'),
  decide: decideStateChange,
  async save(tx, { tenderId, version, to }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: { state: to, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ tenderId, from, to, reason }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { from, to, reason },
  }),
})
