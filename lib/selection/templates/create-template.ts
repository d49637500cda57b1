import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { succeed } from '../../shared/result'
import { loadTemplate } from './load-template'
import { createTemplateInput, type TemplateContent } from './template-schema'

const empty: TemplateContent = { domains: [], weightSets: [] }

/** Makes a template of the organisation's own, empty or as a copy. */
export const createTemplate = defineCommand({
  name: 'selection.create-template',
  input: createTemplateInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  async load(tx, { copyOf }, { organisationId }) {
    if (copyOf === null) return { organisationId, content: empty, description: {} }
    return await loadTemplate(tx, copyOf, organisationId)
  },
  authorize: allow('template.edit'),
  decide: ({ organisationId, content, description }, { title, kind, copyOf }) =>
    succeed({ organisationId, content, description, title, kind, copyOf }),
  async save(tx, { copyOf: _, ...template }) {
    const id = randomUUID()
    await tx.template.create({ data: { id, ...template } })
    return { templateId: id }
  },
  audit: ({ copyOf, title, kind }, { templateId }) => ({
    subjectType: 'template',
    subjectId: templateId,
    detail: { copyOf, title, kind },
  }),
})
