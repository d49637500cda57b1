import { z } from 'zod'
import { mostDocumentBytes } from '../evidence/document-schema'
import { answerDraft, offerDraft } from './draft-schema'

const id = z.string().min(1).max(60)
const envelope = z.enum(['technical', 'financial'])

/** 60 MB: all files of one bid together. */
export const mostBidBytes = 60_000_000

/** Files in one envelope. */
export const mostFiles = 40

const agreed = z.boolean().refine((isAgreed) => isAgreed, 'applications.validation.agree')

/** What an applicant declares before anything else. */
export const declareBidInput = z.strictObject({
  tenderId: id,
  eligible: agreed,
  noConflict: agreed,
  truth: agreed,
  name: z.string().trim().min(1).max(120),
  locale: z.enum(['en', 'pt', 'fr']),
})

export type DeclareBidInput = z.input<typeof declareBidInput>

/** `version` is 0 while this criterion has no answer. */
export const saveAnswerInput = answerDraft.extend({ tenderId: id, version: z.int().min(0) })

export type SaveAnswerInput = z.infer<typeof saveAnswerInput>

export const saveOfferInput = offerDraft.extend({ tenderId: id, version: z.int().min(0) })

export type SaveOfferInput = z.infer<typeof saveOfferInput>

/** What the form of a new file holds. */
export const sealedFileForm = z.strictObject({
  tenderId: id,
  envelope,
  file: z
    .custom<File | null>((value) => value === null || value instanceof File)
    .refine((file): boolean => file !== null, 'validation.fileRequired')
    .refine((file): boolean => (file?.size ?? 0) <= mostDocumentBytes, 'validation.fileTooLarge'),
})

export type SealedFileForm = z.infer<typeof sealedFileForm>

export const attachSealedFileInput = z.strictObject({
  tenderId: id,
  envelope,
  fileName: z.string().min(1).max(400),
  bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
})

export type AttachSealedFileInput = z.infer<typeof attachSealedFileInput>

export const removeSealedFileInput = z.strictObject({ tenderId: id, fileId: id })

/**
 * `key` is made once by the page that shows the button: a second press is the same submission. `version` is that of the
 * bid on the page: what a colleague changed since is not sent unseen.
 */
export const submitBidInput = z.strictObject({
  tenderId: id,
  version: z.int().min(1),
  key: z.string().min(8).max(60),
})

/** The submission that is taken back, as it was on screen. */
export const withdrawBidInput = z.strictObject({ tenderId: id, number: z.int().min(1) })
