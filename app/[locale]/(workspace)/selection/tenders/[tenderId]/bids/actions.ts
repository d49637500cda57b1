'use server'

import { refresh } from 'next/cache'
import { addBid } from '@/lib/selection/bids/add-bid'
import { choosePanel } from '@/lib/selection/bids/choose-panel'
import { editBid } from '@/lib/selection/bids/edit-bid'
import { removeBid } from '@/lib/selection/bids/remove-bid'
import { attachDocument } from '@/lib/selection/evidence/attach-document'
import { giveRating } from '@/lib/selection/evidence/give-rating'
import { importBids } from '@/lib/selection/evidence/import-bids'
import { previewImport } from '@/lib/selection/evidence/preview-import'
import { removeDocument } from '@/lib/selection/evidence/remove-document'
import { saveEvidence } from '@/lib/selection/evidence/save-evidence'
import type { Locale } from '@/lib/shared/locale'
import type { Result } from '@/lib/shared/result'

export const addBidAction = async (input: unknown) => shown(await addBid(input))

export const editBidAction = async (input: unknown) => shown(await editBid(input))

export const removeBidAction = async (input: unknown) => shown(await removeBid(input))

export const choosePanelAction = async (input: unknown) => shown(await choosePanel(input))

export const saveEvidenceAction = async (input: unknown) => shown(await saveEvidence(input))

export const removeDocumentAction = async (input: unknown) => shown(await removeDocument(input))

/** Ratings are kept one by one while the sheet stays as it is. */
export const giveRatingAction = async (input: unknown) => giveRating(input)

export async function attachDocumentAction(input: { bidId: string; title: string; file: unknown }) {
  const { bidId, title, file } = input
  if (!(file instanceof File)) return attachDocument(input)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return shown(await attachDocument({ bidId, title, fileName: file.name, bytes }))
}

type ImportForm = { tenderId: string; file: File; locale: Locale }

export async function previewImportAction({ tenderId, file, locale }: ImportForm) {
  return previewImport({ tenderId, fileName: file.name, content: await base64(file), locale })
}

export async function importBidsAction({ file, ...input }: ImportForm & Record<string, unknown>) {
  const content = await base64(file)
  return shown(await importBids({ ...input, fileName: file.name, content }))
}

const base64 = async (file: File) => Buffer.from(await file.arrayBuffer()).toString('base64')

/** The page shows what a change made of it, and what somebody else made of it in the meantime. */
function shown<Value>(result: Result<Value>): Result<Value> {
  if (result.ok || result.failure.code === 'stale-version') refresh()
  return result
}
