'use server'

import { refresh } from 'next/cache'
import { awardTender } from '@/lib/selection/award/award-tender'
import { decideChallenge } from '@/lib/selection/award/decide-challenge'
import { endWithoutAward } from '@/lib/selection/award/end-without-award'
import { enterChallenge } from '@/lib/selection/award/enter-challenge'
import { notifyBidders } from '@/lib/selection/award/notify-bidders'
import { approveReport } from '@/lib/selection/report/approve-report'
import { draftReport } from '@/lib/selection/report/draft-report'
import { giveOpinion } from '@/lib/selection/report/give-opinion'

export async function draftReportAction(input: unknown) {
  const result = await draftReport(input)
  if (result.ok) refresh()
  return result
}

export async function giveOpinionAction(input: unknown) {
  const result = await giveOpinion(input)
  if (result.ok) refresh()
  return result
}

export async function approveReportAction(input: unknown) {
  const result = await approveReport(input)
  if (result.ok) refresh()
  return result
}

/** The page that sends goes to the award page itself, so that nothing is shown of what is no preview any more. */
export const notifyBiddersAction = async (input: unknown) => await notifyBidders(input)

export async function enterChallengeAction(input: unknown) {
  const result = await enterChallenge(input)
  if (result.ok) refresh()
  return result
}

export async function decideChallengeAction(input: unknown) {
  const result = await decideChallenge(input)
  if (result.ok) refresh()
  return result
}

export async function awardTenderAction(input: unknown) {
  const result = await awardTender(input)
  if (result.ok) refresh()
  return result
}

export async function endWithoutAwardAction(input: unknown) {
  const result = await endWithoutAward(input)
  if (result.ok) refresh()
  return result
}
