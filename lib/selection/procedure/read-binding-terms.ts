import 'server-only'
import type { Reader } from '../../platform/db'
import type { BindingTerms } from './binding-terms-rules'
import { codedTerms } from './coded-terms-rules'
import { frozenContent } from './frozen-content-schema'
import { readTerms } from './stored-terms-schema'
import type { TenderProcedure } from './tender-states-rules'

/**
 * The terms that bind a tender: what was published last in the formal procedure, what the officer entered in the light
 * one. Null where there are none. The caller has checked who reads.
 */
export async function readBindingTerms(
  reader: Reader,
  { tenderId, procedure }: { readonly tenderId: string; readonly procedure: TenderProcedure },
): Promise<BindingTerms | null> {
  if (procedure === 'formal') {
    const latest = await reader.procedureVersion.findFirst({
      where: { tenderId },
      orderBy: { version: 'desc' },
      select: { content: true },
    })
    return latest && frozenContent.parse(JSON.parse(latest.content)).terms
  }
  const row = await reader.procedureTerms.findUnique({ where: { tenderId } })
  if (!row) return null
  const domains = await reader.domain.findMany({
    where: { tenderId },
    select: { id: true, code: true },
  })
  const terms = codedTerms(readTerms(row), domains)
  return { ...terms, tieBreak: [...terms.tieBreak], domainMinimums: { ...terms.domainMinimums } }
}
