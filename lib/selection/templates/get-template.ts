import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { loadTemplate } from './load-template'
import type { TemplateContent } from './template-schema'

export type TemplateView = {
  readonly id: string
  readonly isBuiltIn: boolean
  readonly version: number
  readonly kind: 'insurer' | 'provider'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly content: TemplateContent
  /** May be changed here: one's own, by those who edit templates. */
  readonly canEdit: boolean
  /** May be copied into one's own. */
  readonly canCopy: boolean
  readonly canCreateTender: boolean
}

/** One template with its whole tree and its weight columns as printed. */
export const getTemplate = defineQuery({
  name: 'selection.get-template',
  input: z.strictObject({ templateId: z.string().min(1).max(60) }),
  authorize: allow('template.view'),
  async read(reader, { templateId }, actor): Promise<TemplateView | null> {
    const template = await loadTemplate(reader, templateId, actor.organisationId)
    if (!template) return null
    const { isBuiltIn, version, kind, title, description, content } = template
    const canCopy = holds(actor, 'template.edit')
    return {
      id: templateId,
      isBuiltIn,
      version,
      kind,
      title,
      description,
      content,
      canEdit: canCopy && !isBuiltIn,
      canCopy,
      canCreateTender: holds(actor, 'tender.create'),
    }
  },
})
