import { z } from 'zod'
import type { LocalizedText } from '../shared/locale'

/** A text in up to three languages; blank languages are left out. */
export const localizedText = (longest: number) => {
  const text = z.string().trim().max(longest).optional()
  return z
    .object({ en: text, pt: text, fr: text })
    .transform(
      (texts): LocalizedText =>
        Object.fromEntries(Object.entries(texts).filter(([, word]) => word)),
    )
}

/** As `localizedText`, with at least one language. */
export const requiredText = (longest: number) =>
  localizedText(longest).refine((text) => Object.keys(text).length > 0, 'validation.required')
