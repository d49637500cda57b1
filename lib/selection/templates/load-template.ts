import 'server-only'
import type { Reader } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import type { TemplateSubject } from './template-rules'
import { type TemplateContent, templateContent } from './template-schema'

/** A template with all it says. */
export type LoadedTemplate = TemplateSubject & {
  readonly kind: 'insurer' | 'provider'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly content: TemplateContent
  readonly updatedAt: Date
}

/** A built-in template or one of the organisation's own; null when there is none. */
export async function loadTemplate(
  reader: Reader,
  templateId: string,
  organisationId: string,
): Promise<LoadedTemplate | null> {
  const row = await reader.template.findFirst({
    where: { id: templateId, OR: [{ organisationId }, { organisationId: null }] },
  })
  if (!row) return null
  return {
    organisationId,
    templateId: row.id,
    isBuiltIn: row.organisationId === null,
    version: row.version,
    kind: row.kind,
    title: readLocalizedText(row.title),
    description: readLocalizedText(row.description),
    content: templateContent.parse(row.content),
    updatedAt: row.updatedAt,
  }
}
