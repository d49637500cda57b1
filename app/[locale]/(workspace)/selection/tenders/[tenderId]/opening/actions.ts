'use server'

import { refresh } from 'next/cache'
import { confirmOpening } from '@/lib/selection/opening/confirm-opening'
import { proposeOpening } from '@/lib/selection/opening/propose-opening'
import { takeBackOpening } from '@/lib/selection/opening/take-back-opening'

export async function proposeOpeningAction(input: unknown) {
  const result = await proposeOpening(input)
  if (result.ok) refresh()
  return result
}

export async function confirmOpeningAction(input: unknown) {
  const result = await confirmOpening(input)
  if (result.ok) refresh()
  return result
}

export async function takeBackOpeningAction(input: unknown) {
  const result = await takeBackOpening(input)
  if (result.ok) refresh()
  return result
}
