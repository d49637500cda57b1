import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { decideNewCriterion } from './criterion-rules'
import { addCriterionInput } from './criterion-schema'
import { loadCriterionPlace } from './load-criterion'
import { criterionColumns, markTreeChanged } from './save-criterion'

/**
 * Adds a criterion at the end of a domain. Weight sets and answers that exist stay as they are: they have no entry for
 * it, so no set can be made official until it has one.
 */
export const addCriterion = defineCommand({
  name: 'selection.add-criterion',
  input: addCriterionInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  load: (tx, { domainId }, actor) => loadCriterionPlace(tx, domainId, actor.organisationId),
  authorize: allow('tender.edit'),
  decide: (place, { content }) => decideNewCriterion(place, content),
  async save(tx, { tenderId, domainId, position, content }) {
    const id = randomUUID()
    await tx.criterion.create({
      data: { id, tenderId, domainId, position, ...criterionColumns(content) },
    })
    await markTreeChanged(tx, tenderId)
    return { criterionId: id }
  },
  audit: ({ tenderId, domainId, content }, { criterionId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { criterionId, domainId, content },
  }),
})
