import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadWeightSet } from './load-weight-set'
import { decideNormalisation } from './weight-set-rules'
import { normaliseWeightSetInput } from './weight-set-schema'

/** Scales a printed or entered set to 100 %. The printed entries stay beside the shares, with who, when and why. */
export const normaliseWeights = defineCommand({
  name: 'selection.normalise-weight-set',
  input: normaliseWeightSetInput,
  load: (tx, { weightSetId }, actor) => loadWeightSet(tx, weightSetId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide: decideNormalisation,
  async save(tx, { weightSetId, version, reason, shares }, { actor, now }) {
    const { count } = await tx.weightSet.updateMany({
      where: { id: weightSetId, version, normalisedAt: null },
      data: {
        normalisedAt: now,
        normalisedById: actor.id,
        normalisedReason: reason,
        version: version + 1,
      },
    })
    if (count === 0) throw new Rejection('stale-version')
    for (const { criterionId, share } of shares) {
      await tx.weight.update({
        where: { weightSetId_criterionId: { weightSetId, criterionId } },
        data: { share },
      })
    }
    return {}
  },
  audit: ({ tenderId, weightSetId, reason, printedTotal }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { weightSetId, reason, printedTotal },
  }),
})
