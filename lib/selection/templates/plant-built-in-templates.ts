import 'server-only'
import type { Tx } from '../../platform/db'
import { builtInTemplates } from './built-in/built-in-templates'

/** Writes the built-in templates as this version of the product has them; those of earlier versions are replaced. */
export async function plantBuiltInTemplates(tx: Pick<Tx, 'template'>): Promise<void> {
  for (const { id, ...template } of builtInTemplates) {
    const row = { ...template, organisationId: null }
    await tx.template.upsert({ where: { id }, create: { id, ...row }, update: row })
  }
}
