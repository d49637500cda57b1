/** The languages the workspace speaks, in the order of the language menu. `en` is the source. */
export const locales = ['en', 'pt', 'fr'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

/**
 * Narrows any string to a language we speak.
 *
 * @example
 * isLocale('pt') // => true
 * @example
 * isLocale('de') // => false
 */
export const isLocale = (value: unknown): value is Locale =>
  locales.some((known) => known === value)

/** A text that a person entered, in one or more languages. At least one language is present. */
export type LocalizedText = Readonly<Partial<Record<Locale, string>>>

/**
 * The reader's language where it exists, else the source language, else any.
 *
 * @example
 * textIn({ en: 'Network', pt: 'Rede' }, 'pt') // => 'Rede'
 * @example
 * textIn({ pt: 'Rede' }, 'fr') // => 'Rede'
 * @example
 * textIn({}, 'fr') // => ''
 */
export function textIn(text: LocalizedText, locale: Locale): string {
  return text[locale] || text[defaultLocale] || Object.values(text).find((value) => value) || ''
}
