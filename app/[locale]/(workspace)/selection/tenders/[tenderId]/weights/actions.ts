'use server'

import { refresh } from 'next/cache'
import { closeWeighing } from '@/lib/selection/weighing/close-weighing'
import { inviteExpert } from '@/lib/selection/weighing/invite-expert'
import { removeExpert } from '@/lib/selection/weighing/remove-expert'
import { reopenAnswers } from '@/lib/selection/weighing/reopen-answers'
import { resendExpertLink } from '@/lib/selection/weighing/resend-expert-link'

export async function inviteAction(input: unknown) {
  const result = await inviteExpert(input)
  refresh()
  return result
}

export async function resendAction(input: unknown) {
  const result = await resendExpertLink(input)
  refresh()
  return result
}

export async function removeAction(input: unknown) {
  const result = await removeExpert(input)
  refresh()
  return result
}

export async function reopenAction(input: unknown) {
  const result = await reopenAnswers(input)
  refresh()
  return result
}

export async function closeAction(input: unknown) {
  const result = await closeWeighing(input)
  refresh()
  return result
}
