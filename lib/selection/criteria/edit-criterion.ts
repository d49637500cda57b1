import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { decideCriterionEdit } from './criterion-rules'
import { editCriterionInput } from './criterion-schema'
import { loadCriterion } from './load-criterion'
import { criterionColumns, requireWritten } from './save-criterion'

/** Changes what a criterion says and how its evidence counts, until the criteria freeze. */
export const editCriterion = defineCommand({
  name: 'selection.edit-criterion',
  input: editCriterionInput,
  load: (tx, { criterionId }, actor) => loadCriterion(tx, criterionId, actor.organisationId),
  authorize: allow('tender.edit'),
  decide: decideCriterionEdit,
  async save(tx, { criterionId, version, content }) {
    requireWritten(
      await tx.criterion.updateMany({
        where: { id: criterionId, version },
        data: { ...criterionColumns(content), version: version + 1 },
      }),
    )
    return { version: version + 1 }
  },
  audit: ({ tenderId, ...detail }) => ({ subjectType: 'tender', subjectId: tenderId, detail }),
})
