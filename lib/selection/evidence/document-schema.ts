import { z } from 'zod'

/** 10 MB: what a scanned offer of some hundred pages needs. */
export const mostDocumentBytes = 10_000_000

/** What a file dialog offers; what is accepted in the end is decided by the bytes. */
export const acceptedDocuments = '.pdf,.png,.jpg,.jpeg,.xlsx,.docx,.csv,.txt'

const id = z.string().min(1).max(60)
const title = z.string().trim().max(160)

/** What the form holds. A blank title takes the file's name. */
export const documentForm = z.strictObject({
  bidId: id,
  title,
  file: z
    .custom<File | null>((value) => value === null || value instanceof File)
    .refine((file): boolean => file !== null, 'validation.fileRequired')
    .refine((file): boolean => (file?.size ?? 0) <= mostDocumentBytes, 'validation.fileTooLarge'),
})

export type DocumentForm = z.infer<typeof documentForm>

export const attachDocumentInput = z.strictObject({
  bidId: id,
  title,
  fileName: z.string().min(1).max(400),
  bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
})

export type AttachDocumentInput = z.infer<typeof attachDocumentInput>

export const removeDocumentInput = z.strictObject({ documentId: id })
