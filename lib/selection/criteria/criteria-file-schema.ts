import { z } from 'zod'
import { locales } from '../../shared/locale'
import { localizedText } from '../localized-text-schema'
import { mostInDomain } from './criterion-schema'

/** A file of criteria as it is sent: its bytes in base64, and the language its texts are in. */
const file = {
  fileName: z.string().min(1).max(255),
  /** A little more than the largest file allowed, so that a file too large is refused by name. */
  content: z.base64().max(8_000_000),
  locale: z.enum(locales),
}

export const previewCriteriaImportInput = z.strictObject({
  tenderId: z.string().min(1).max(60),
  ...file,
})

/** `existing` is the tree on the screen, which may not be saved yet. */
export const previewTemplateImportInput = z.strictObject({
  ...file,
  existing: z
    .array(
      z.strictObject({
        code: z.string().max(20),
        title: localizedText(200),
        criteria: z
          .array(
            z.strictObject({ code: z.string().max(20), kind: z.enum(['weighted', 'knock_out']) }),
          )
          .max(mostInDomain)
          .readonly(),
      }),
    )
    .max(20)
    .readonly(),
})

export const importCriteriaInput = z.strictObject({
  ...previewCriteriaImportInput.shape,
  /** Version of the tender that the preview was made for. */
  version: z.int().min(1),
  idempotencyKey: z.string().min(8).max(60),
})
