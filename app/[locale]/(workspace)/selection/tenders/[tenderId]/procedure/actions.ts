'use server'

import { refresh } from 'next/cache'
import { cancelTender } from '@/lib/selection/procedure/cancel-tender'
import { correctPublication } from '@/lib/selection/procedure/correct-publication'
import { editProcedureTerms } from '@/lib/selection/procedure/edit-procedure-terms'
import { publishTender } from '@/lib/selection/procedure/publish-tender'

export async function editTermsAction(input: unknown) {
  const result = await editProcedureTerms(input)
  if (result.ok) refresh()
  return result
}

export async function publishTenderAction(input: unknown) {
  const result = await publishTender(input)
  if (result.ok) refresh()
  return result
}

export async function correctPublicationAction(input: unknown) {
  const result = await correctPublication(input)
  if (result.ok) refresh()
  return result
}

export async function cancelTenderAction(input: unknown) {
  const result = await cancelTender(input)
  if (result.ok) refresh()
  return result
}
