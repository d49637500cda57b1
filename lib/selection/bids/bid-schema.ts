import { z } from 'zod'

const id = z.string().min(1).max(60)
const version = z.int().min(1)
const text = (longest: number) => z.string().trim().max(longest)
const positive = z.number().positive().max(1e6)

/** What is known of an applicant. A rating that others published is shown beside the ranking, never part of it. */
const bidContent = {
  applicantName: text(160).min(1),
  /** ISO 3166 code of two letters, or as written; may be blank. */
  country: text(60),
  /** Register or tax number; may be blank. */
  identifier: text(80),
  note: text(2000),
  publishedRating: z.number().min(0).max(1e6).nullable(),
  publishedRatingScale: positive.nullable(),
  publishedRatingSource: text(300),
}

type Published = {
  readonly publishedRating: number | null
  readonly publishedRatingScale: number | null
  readonly publishedRatingSource: string
}

/** A published rating needs its scale and its source, and lies on its scale. */
function checkPublishedRating(bid: Published, context: z.RefinementCtx) {
  const { publishedRating: rating, publishedRatingScale: scale } = bid
  if (rating === null) return
  const complain = (path: keyof Published, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (scale === null) complain('publishedRatingScale', 'validation.required')
  else if (rating > scale) complain('publishedRating', 'evidence.validation.aboveScale')
  if (bid.publishedRatingSource === '') complain('publishedRatingSource', 'validation.required')
}

export const addBidInput = z
  .strictObject({ tenderId: id, ...bidContent, idempotencyKey: z.string().min(8).max(60) })
  .superRefine(checkPublishedRating)

export type AddBidInput = z.infer<typeof addBidInput>

export const editBidInput = z
  .strictObject({ bidId: id, version, ...bidContent })
  .superRefine(checkPublishedRating)

export type EditBidInput = z.infer<typeof editBidInput>

/** How much hangs on a bid. What a person was told would be lost must still be all that is lost. */
const belongings = z.strictObject({
  evidence: z.int().min(0),
  ratings: z.int().min(0),
  documents: z.int().min(0),
})

export type BidBelongings = z.infer<typeof belongings>

export const removeBidInput = z.strictObject({ bidId: id, version, loses: belongings })

export type RemoveBidInput = z.infer<typeof removeBidInput>

/** The people who rate, in their order. `seen` is who was on the panel when the choice was made. */
export const choosePanelInput = z.strictObject({
  tenderId: id,
  seen: z.array(id).max(200),
  userIds: z
    .array(id)
    .max(60)
    .refine((ids) => new Set(ids).size === ids.length, 'validation.notUnique'),
})

export type ChoosePanelInput = z.infer<typeof choosePanelInput>
