'use server'

import { refresh } from 'next/cache'
import { changeView } from '@/lib/account/views/change-view'
import { deleteView } from '@/lib/account/views/delete-view'
import { saveView } from '@/lib/account/views/save-view'
import type { Result } from '@/lib/shared/result'

export const saveViewAction = async (input: unknown) => shown(await saveView(input))

export const changeViewAction = async (input: unknown) => shown(await changeView(input))

export const deleteViewAction = async (input: unknown) => shown(await deleteView(input))

/** The menu shows what a successful change made of it. */
function shown<Value>(result: Result<Value>): Result<Value> {
  if (result.ok) refresh()
  return result
}
