import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { builtInTemplates } from './built-in/built-in-templates'
import { countsOf } from './template-rules'
import { templateContent } from './template-schema'

export type TemplateRow = {
  readonly id: string
  readonly isBuiltIn: boolean
  readonly kind: 'insurer' | 'provider'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly domains: number
  readonly criteria: number
  readonly knockOuts: number
  readonly weightSets: number
  /** ISO 8601. */
  readonly updatedAt: string
}

export type TemplateList = {
  readonly templates: readonly TemplateRow[]
  readonly canEdit: boolean
}

/** Built-in templates first, then the organisation's own, latest first. */
export const listTemplates = defineQuery({
  name: 'selection.list-templates',
  input: z.undefined(),
  authorize: allow('template.view'),
  async read(reader, _input, actor): Promise<TemplateList> {
    const rows = await reader.template.findMany({
      where: { OR: [{ organisationId: null }, { organisationId: actor.organisationId }] },
      orderBy: [
        { organisationId: { sort: 'asc', nulls: 'first' } },
        { updatedAt: 'desc' },
        { id: 'asc' },
      ],
    })
    return {
      canEdit: holds(actor, 'template.edit'),
      templates: rows
        .toSorted((a, b) => builtInPlace(a.id) - builtInPlace(b.id))
        .map((row) => ({
          id: row.id,
          isBuiltIn: row.organisationId === null,
          kind: row.kind,
          title: readLocalizedText(row.title),
          description: readLocalizedText(row.description),
          ...countsOf(templateContent.parse(row.content)),
          updatedAt: row.updatedAt.toISOString(),
        })),
    }
  },
})

/** Built-in templates stand in the product's own order; all others after them, as they come. */
function builtInPlace(id: string): number {
  const place = builtInTemplates.findIndex((template) => template.id === id)
  return place === -1 ? builtInTemplates.length : place
}
