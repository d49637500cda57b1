import 'server-only'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { previewTemplateImportInput } from '../criteria/criteria-file-schema'
import { type CriteriaFile, readCriteriaFile } from '../criteria/read-criteria-file'

/**
 * What a file says, for the editor of a template, which adds it to the tree on the screen: nothing is saved until the
 * template is.
 */
export const previewTemplateImport = defineQuery({
  name: 'selection.preview-template-import',
  input: previewTemplateImportInput,
  authorize: allow('template.edit'),
  read: (_reader, { existing, ...file }): Promise<CriteriaFile> => readCriteriaFile(file, existing),
})
