import { z } from 'zod'
import type { LocalizedText } from '../shared/locale'

const localizedText = z.object({
  en: z.string().optional(),
  pt: z.string().optional(),
  fr: z.string().optional(),
})

/** A text column of the database as a `LocalizedText`, empty languages left out. */
export function readLocalizedText(column: unknown): LocalizedText {
  const texts = Object.entries(localizedText.parse(column)).filter(([, text]) => Boolean(text))
  return Object.fromEntries(texts)
}
