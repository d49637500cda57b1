import type { Locale, LocalizedText } from '@/lib/shared/locale'

/** A text as a form has it, with the languages left out that have none. */
export const knownLanguages = (
  texts: Readonly<Partial<Record<Locale, string | undefined>>>,
): LocalizedText => Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()))
