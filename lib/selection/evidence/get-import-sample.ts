import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { ExportTable } from '../../platform/spreadsheet/export-table'
import { locales } from '../../shared/locale'
import { loadTender } from '../tenders/load-tender'
import { longSample, wideSample } from './import-sample-tables'
import { importWords } from './import-words'
import { loadImportGround } from './load-import'

/** A file that can be filled in and imported. */
export type ImportSampleView = { readonly reference: string; readonly table: ExportTable }

/** The tender's own criteria as a file to fill in, one row an applicant or one row an entry, with what is there already. */
export const getImportSample = defineQuery({
  name: 'selection.get-import-sample',
  input: z.strictObject({
    tenderId: z.string().min(1).max(60),
    layout: z.enum(['wide', 'long']),
    locale: z.enum(locales),
  }),
  authorize: allow('evidence.edit'),
  async read(reader, { tenderId, layout, locale }, actor): Promise<ImportSampleView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (!tender) return null
    const ground = await loadImportGround(reader, tenderId)
    const tableOf = layout === 'wide' ? wideSample : longSample
    return { reference: tender.reference, table: tableOf(ground, await importWords(), locale) }
  },
})
