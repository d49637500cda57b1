import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { sha256 } from '../../platform/hash'
import { fail } from '../../shared/result'
import { loadWeightSet } from './load-weight-set'
import { lockContent } from './lock-content'
import { decideLock } from './weight-set-rules'
import { lockWeightsInput } from './weight-set-schema'

/** Makes a weight set official, with a reason. Each lock is a new version with its own hash; earlier ones stay on record. */
export const lockWeights = defineCommand({
  name: 'selection.lock-weights',
  input: lockWeightsInput,
  load: (tx, { weightSetId }, actor) => loadWeightSet(tx, weightSetId, actor.organisationId),
  authorize: allow('weights.lock'),
  decide: (set, input) =>
    set.tenderId === input.tenderId ? decideLock(set, input) : fail('not-found'),
  async save(tx, { tenderId, weightSetId, reason, version }, { actor, now }) {
    const content = await lockContent(tx, weightSetId)
    const contentHash = sha256(content)
    await tx.weightLock.create({
      data: {
        tenderId,
        version,
        weightSetId,
        reason,
        content,
        contentHash,
        lockedById: actor.id,
        lockedAt: now,
      },
    })
    return { version, contentHash }
  },
  audit: ({ tenderId, weightSetId, reason }, { version, contentHash }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { weightSetId, reason, version, contentHash },
  }),
})
