'use server'

import { refresh } from 'next/cache'
import { changeTenderState } from '@/lib/selection/tenders/change-tender-state'
import { deleteTender } from '@/lib/selection/tenders/delete-tender'
import { duplicateTender } from '@/lib/selection/tenders/duplicate-tender'
import { editTender } from '@/lib/selection/tenders/edit-tender'

export async function changeTenderStateAction(input: unknown) {
  const result = await changeTenderState(input)
  if (result.ok) refresh()
  return result
}

export async function editTenderAction(input: unknown) {
  const result = await editTender(input)
  if (result.ok) refresh()
  return result
}

export const duplicateTenderAction = async (input: unknown) => await duplicateTender(input)

export const deleteTenderAction = async (input: unknown) => await deleteTender(input)
