import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection, succeed } from '../../shared/result'
import { loadProcedureForChange } from './load-procedure'
import { storedState } from './tender-states-rules'
import { decideTransition } from './tender-transitions-rules'
import { cancelTenderInput } from './terms-schema'

/** Ends a formal tender without a result, with a reason. What was published stays to be read, with the reason beside it. */
export const cancelTender = defineCommand({
  name: 'selection.cancel-tender',
  input: cancelTenderInput,
  load: (tx, { tenderId }, { organisationId }) =>
    loadProcedureForChange(tx, tenderId, organisationId),
  authorize: allow('procedure.publish'),
  decide(subject, { tenderId, version, reason }, { now }) {
    const allowed = decideTransition(subject, 'cancelled', 'cancel', { now, reason })
    if (!allowed.ok) return allowed
    if (subject.version !== version) return fail('stale-version')
    return succeed({ tenderId, version, from: subject.state, reason })
  },
  async save(tx, { tenderId, version, from, reason }, { now }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: {
        state: 'cancelled',
        version: version + 1,
        endedAt: now,
        endedFrom: storedState(from),
        endReason: reason,
      },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ tenderId, from, reason }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { from, reason },
  }),
})
