import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadTemplate } from './load-template'
import { decideTemplateSave } from './template-rules'
import { saveTemplateInput } from './template-schema'

/** Saves the whole of an edited template over the version it was edited from. */
export const saveTemplate = defineCommand({
  name: 'selection.save-template',
  input: saveTemplateInput,
  load: (tx, { templateId }, actor) => loadTemplate(tx, templateId, actor.organisationId),
  authorize: allow('template.edit'),
  decide: decideTemplateSave,
  async save(tx, { templateId, version, ...template }, { actor }) {
    const { count } = await tx.template.updateMany({
      where: { id: templateId, version, organisationId: actor.organisationId },
      data: { ...template, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ templateId, content }) => ({
    subjectType: 'template',
    subjectId: templateId,
    detail: { content },
  }),
})
