'use server'

import { refresh } from 'next/cache'
import { addCriterion } from '@/lib/selection/criteria/add-criterion'
import { addDomain } from '@/lib/selection/criteria/add-domain'
import { arrangeCriteria } from '@/lib/selection/criteria/arrange-criteria'
import { editCriterion } from '@/lib/selection/criteria/edit-criterion'
import { editDomain } from '@/lib/selection/criteria/edit-domain'
import { importCriteria } from '@/lib/selection/criteria/import-criteria'
import { previewCriteriaImport } from '@/lib/selection/criteria/preview-criteria-import'
import { removeCriterion } from '@/lib/selection/criteria/remove-criterion'
import { removeDomain } from '@/lib/selection/criteria/remove-domain'
import { applyTemplate } from '@/lib/selection/tenders/apply-template'
import type { Locale } from '@/lib/shared/locale'

/** Commands of the criteria pages. The tree is drawn anew also after a refusal: somebody else may have changed it. */
const shown = <Value>(result: Value): Value => {
  refresh()
  return result
}

export const arrangeAction = async (input: unknown) => shown(await arrangeCriteria(input))

export const addDomainAction = async (input: unknown) => shown(await addDomain(input))

export const editDomainAction = async (input: unknown) => shown(await editDomain(input))

export const removeDomainAction = async (input: unknown) => shown(await removeDomain(input))

export const addCriterionAction = async (input: unknown) => await addCriterion(input)

export const editCriterionAction = async (input: unknown) => {
  const result = await editCriterion(input)
  return result.ok ? shown(result) : result
}

export const removeCriterionAction = async (input: unknown) => shown(await removeCriterion(input))

export const applyTemplateAction = async (input: unknown) => shown(await applyTemplate(input))

type Sent = { readonly file: File; readonly locale: Locale }

export async function previewCriteriaAction(tenderId: string, { file, locale }: Sent) {
  return await previewCriteriaImport({ tenderId, ...(await sentFile(file)), locale })
}

export async function importCriteriaAction(
  tenderId: string,
  { file, ...rest }: Sent & { readonly version: number; readonly idempotencyKey: string },
) {
  return await importCriteria({ tenderId, ...(await sentFile(file)), ...rest })
}

async function sentFile(file: File) {
  const content = Buffer.from(await file.arrayBuffer()).toString('base64')
  return { fileName: file.name, content }
}
