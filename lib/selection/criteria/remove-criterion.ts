import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { decideCriterionRemoval } from './criterion-rules'
import { removeCriterionInput } from './criterion-schema'
import { loadCriterion } from './load-criterion'
import { markTreeChanged, requireWritten } from './save-criterion'

/**
 * Removes a criterion and what hangs on it, to exactly the extent the person was shown and agreed to. A printed weight
 * set that had been scaled to 100 % no longer adds up: its scaling is undone, its printed entries stay.
 */
export const removeCriterion = defineCommand({
  name: 'selection.remove-criterion',
  input: removeCriterionInput,
  load: (tx, { criterionId }, actor) => loadCriterion(tx, criterionId, actor.organisationId),
  authorize: allow('tender.edit'),
  decide: decideCriterionRemoval,
  async save(tx, { tenderId, criterionId, version, loses }) {
    const printedSets = {
      tenderId,
      printedTotal: { not: null },
      weights: { some: { criterionId } },
    }
    if (loses.weights > 0) {
      await tx.weight.updateMany({ where: { weightSet: printedSets }, data: { share: null } })
      await tx.weightSet.updateMany({
        where: printedSets,
        data: {
          normalisedAt: null,
          normalisedById: null,
          normalisedReason: null,
          version: { increment: 1 },
        },
      })
    }
    requireWritten(await tx.criterion.deleteMany({ where: { id: criterionId, version } }))
    await markTreeChanged(tx, tenderId)
    return { criterionId }
  },
  audit: ({ tenderId, criterionId, code, loses }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { criterionId, code, loses },
  }),
})
