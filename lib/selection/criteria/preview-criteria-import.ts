import 'server-only'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { loadTender } from '../tenders/load-tender'
import { previewCriteriaImportInput } from './criteria-file-schema'
import { type CriteriaFile, readCriteriaFile } from './read-criteria-file'
import { readCriteriaTree } from './read-criteria-tree'

/** What a file would add to a tender's tree, and everything that is wrong with it. */
export const previewCriteriaImport = defineQuery({
  name: 'selection.preview-criteria-import',
  input: previewCriteriaImportInput,
  authorize: allow('tender.edit'),
  async read(reader, { tenderId, ...file }, actor): Promise<CriteriaFile | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    return tender && (await readCriteriaFile(file, await readCriteriaTree(reader, tenderId)))
  },
})
