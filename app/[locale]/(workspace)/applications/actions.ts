'use server'

import { refresh } from 'next/cache'
import { attachSealedFile } from '@/lib/selection/applications/attach-sealed-file'
import { declareBid } from '@/lib/selection/applications/declare-bid'
import { inviteColleague } from '@/lib/selection/applications/invite-colleague'
import { removeSealedFile } from '@/lib/selection/applications/remove-sealed-file'
import { saveAnswer } from '@/lib/selection/applications/save-answer'
import { saveOffer } from '@/lib/selection/applications/save-offer'
import { submitBid } from '@/lib/selection/applications/submit-bid'
import { withdrawBid } from '@/lib/selection/applications/withdraw-bid'
import type { Result } from '@/lib/shared/result'

export const declareBidAction = async (input: unknown) => shown(await declareBid(input))

export const inviteColleagueAction = async (input: unknown) => shown(await inviteColleague(input))

/** Drafts are kept while the page stays as it is. */
export const saveAnswerAction = async (input: unknown) => saveAnswer(input)

export const saveOfferAction = async (input: unknown) => saveOffer(input)

export const removeSealedFileAction = async (input: unknown) => shown(await removeSealedFile(input))

export const submitBidAction = async (input: unknown) => shown(await submitBid(input))

export const withdrawBidAction = async (input: unknown) => shown(await withdrawBid(input))

export async function attachSealedFileAction(input: {
  tenderId: string
  envelope: string
  file: unknown
}) {
  const { tenderId, envelope, file } = input
  if (!(file instanceof File)) return attachSealedFile(input)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return shown(await attachSealedFile({ tenderId, envelope, fileName: file.name, bytes }))
}

/** The page shows what a change made of it, and what a colleague or the clock made of it in the meantime. */
function shown<Value>(result: Result<Value>): Result<Value> {
  const isOvertaken =
    !result.ok && ['stale-version', 'bids-closed', 'wrong-state'].includes(result.failure.code)
  if (result.ok || isOvertaken) refresh()
  return result
}
