import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadTemplate } from './load-template'
import { decideTemplateDeletion } from './template-rules'
import { deleteTemplateInput } from './template-schema'

/** Deletes a template of the organisation's own. Tenders made from it keep their criteria. */
export const deleteTemplate = defineCommand({
  name: 'selection.delete-template',
  input: deleteTemplateInput,
  load: (tx, { templateId }, actor) => loadTemplate(tx, templateId, actor.organisationId),
  authorize: allow('template.edit'),
  decide: decideTemplateDeletion,
  async save(tx, { templateId, version }, { actor }) {
    const { count } = await tx.template.deleteMany({
      where: { id: templateId, version, organisationId: actor.organisationId },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { templateId }
  },
  audit: ({ templateId, version }) => ({
    subjectType: 'template',
    subjectId: templateId,
    detail: { version },
  }),
})
