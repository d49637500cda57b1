import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { confirmFailInput } from './admissibility-schema'
import { decideConfirmation } from './judgement-rules'
import { loadRequirement } from './load-requirement'

/** Confirms, as the second person, that a bid fails a requirement: from then on the fail counts. */
export const confirmFail = defineCommand({
  name: 'selection.confirm-fail',
  input: confirmFailInput,
  load: loadRequirement,
  authorize: allow('admissibility.judge'),
  decide: (subject, input, { actor }) => decideConfirmation(subject, input, actor.id),
  async save(tx, { bidId, criterionId, version }, { actor, now }) {
    const { count } = await tx.knockOutFinding.updateMany({
      where: { bidId, criterionId, version, verdict: 'fail', foundById: { not: actor.id } },
      data: { confirmedById: actor.id, confirmedAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ bidId, criterionId }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { criterionId },
  }),
})
