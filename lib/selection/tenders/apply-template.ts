import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection, succeed } from '../../shared/result'
import { loadTemplate } from '../templates/load-template'
import { plantTemplate } from '../templates/plant-template'
import { loadTenderForChange } from './load-tender'
import { criteriaFreeze } from './tender-rules'
import { applyTemplateInput } from './tender-schema'

/** Fills a tender that has no domains and no weight sets from a template. */
export const applyTemplate = defineCommand({
  name: 'selection.apply-template',
  input: applyTemplateInput,
  async load(tx, { tenderId, templateId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    const template = tender && (await loadTemplate(tx, templateId, organisationId))
    return template && { organisationId, tender, template }
  },
  authorize: allow('tender.edit'),
  decide({ tender, template }, { version }) {
    const freeze = criteriaFreeze(tender)
    if (freeze) return fail(freeze)
    if (tender.version !== version) return fail('stale-version')
    if (tender.domainCount + tender.weightSetCount > 0) return fail('criteria-not-empty')
    const { templateId, content } = template
    return succeed({ tenderId: tender.tenderId, version, templateId, content })
  },
  async save(tx, { tenderId, version, templateId, content }, { actor }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: { templateId, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    await plantTemplate(tx, tenderId, content, actor.id)
    return { version: version + 1 }
  },
  audit: ({ tenderId, templateId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { templateId },
  }),
})
