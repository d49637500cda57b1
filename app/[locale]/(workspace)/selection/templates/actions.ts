'use server'

import type { ExistingDomain } from '@/lib/selection/criteria/group-criteria-rows'
import { createTemplate } from '@/lib/selection/templates/create-template'
import { deleteTemplate } from '@/lib/selection/templates/delete-template'
import { previewTemplateImport } from '@/lib/selection/templates/preview-template-import'
import { saveTemplate } from '@/lib/selection/templates/save-template'
import type { Locale } from '@/lib/shared/locale'

export const createTemplateAction = async (input: unknown) => await createTemplate(input)

export const saveTemplateAction = async (input: unknown) => await saveTemplate(input)

export const deleteTemplateAction = async (input: unknown) => await deleteTemplate(input)

type Sent = {
  readonly file: File
  readonly locale: Locale
  readonly existing: readonly ExistingDomain[]
}

export async function previewTemplateImportAction({ file, ...rest }: Sent) {
  const content = Buffer.from(await file.arrayBuffer()).toString('base64')
  return await previewTemplateImport({ fileName: file.name, content, ...rest })
}
