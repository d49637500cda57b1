import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadWeightSet } from './load-weight-set'
import { decideSetRemoval } from './weight-set-rules'
import { removeWeightSetInput } from './weight-set-schema'

/** Removes a set that was never official. */
export const removeWeightSet = defineCommand({
  name: 'selection.remove-weight-set',
  input: removeWeightSetInput,
  load: (tx, { weightSetId }, actor) => loadWeightSet(tx, weightSetId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide: decideSetRemoval,
  async save(tx, { weightSetId, version }) {
    const { count } = await tx.weightSet.deleteMany({ where: { id: weightSetId, version } })
    if (count === 0) throw new Rejection('stale-version')
    return {}
  },
  audit: ({ tenderId, weightSetId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { weightSetId },
  }),
})
