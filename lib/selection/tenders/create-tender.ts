import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { isUniqueViolation, type Tx } from '../../platform/db'
import { fail, Rejection, succeed } from '../../shared/result'
import { loadTemplate } from '../templates/load-template'
import { plantTemplate } from '../templates/plant-template'
import { createTenderInput } from './tender-schema'

/** Makes a tender in draft, from a template or empty. The same form sent twice makes one. */
export const createTender = defineCommand({
  name: 'selection.create-tender',
  input: createTenderInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  async load(tx, { templateId, reference }, { organisationId }) {
    const template = templateId ? await loadTemplate(tx, templateId, organisationId) : null
    if (templateId && !template) return null
    return {
      organisationId,
      template,
      isTaken: await isReferenceTaken(tx, organisationId, reference),
    }
  },
  authorize: allow('tender.create'),
  decide({ organisationId, template, isTaken }, { idempotencyKey: _, ...tender }) {
    if (isTaken) return fail('reference-taken', { reference: 'tenders.validation.referenceTaken' })
    return succeed({ tender: { ...tender, organisationId }, content: template?.content ?? null })
  },
  async save(tx, { tender, content }, { actor }) {
    const id = randomUUID()
    await insertTender(tx, { id, ...tender, createdById: actor.id })
    if (content) await plantTemplate(tx, id, content, actor.id)
    return { tenderId: id }
  },
  audit: ({ tender }, { tenderId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { ...tender },
  }),
})

type TenderRow = Parameters<Tx['tender']['create']>[0]['data']

/** Writes a new tender; losing the race for its reference is the same failure as finding it taken. */
export async function insertTender(tx: Tx, data: TenderRow) {
  try {
    await tx.tender.create({ data })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new Rejection('reference-taken', { reference: 'tenders.validation.referenceTaken' })
  }
}

/** True when the organisation has another tender with this reference. */
export async function isReferenceTaken(
  tx: Tx,
  organisationId: string,
  reference: string,
  exceptTenderId?: string,
) {
  const found = await tx.tender.findUnique({
    where: { organisationId_reference: { organisationId, reference } },
    select: { id: true },
  })
  return found !== null && found.id !== exceptTenderId
}
