import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { plantTemplate } from '../templates/plant-template'
import { readTemplateOfTender } from '../templates/read-template-of-tender'
import { insertTender, isReferenceTaken } from './create-tender'
import { loadTender } from './load-tender'
import { duplicateTenderInput } from './tender-schema'

/**
 * Makes a new draft with the same particulars, criteria and published weight sets. Experts, their answers, negotiated
 * weights, bids and evidence belong to the original and are not copied.
 */
export const duplicateTender = defineCommand({
  name: 'selection.duplicate-tender',
  input: duplicateTenderInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  async load(tx, { tenderId, reference }, { organisationId }) {
    const original = await loadTender(tx, tenderId, organisationId)
    if (!original) return null
    const isTaken = await isReferenceTaken(tx, organisationId, reference)
    return { organisationId, original, isTaken, content: await readTemplateOfTender(tx, tenderId) }
  },
  authorize: allow('tender.create'),
  decide({ organisationId, original, isTaken, content }, { reference, title }) {
    if (isTaken) return fail('reference-taken', { reference: 'tenders.validation.referenceTaken' })
    const { kind, procedure, description, currency, timeZone } = original
    const { ratingAggregation, missingValuePolicy } = original
    const method = { procedure, ratingAggregation, missingValuePolicy }
    const same = { kind, description, currency, timeZone, ...method }
    return succeed({
      originalId: original.tenderId,
      tender: { ...same, organisationId, reference, title, fictional: original.fictional },
      content,
    })
  },
  async save(tx, { tender, content }, { actor }) {
    const id = randomUUID()
    await insertTender(tx, { id, ...tender, createdById: actor.id })
    await plantTemplate(tx, id, content, actor.id)
    return { tenderId: id }
  },
  audit: ({ originalId, tender }, { tenderId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { originalId, reference: tender.reference },
  }),
})
