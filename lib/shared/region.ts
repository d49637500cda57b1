import { isLocale, type Locale } from './locale'

const regions: Readonly<Record<Locale, string>> = { en: 'en-GB', pt: 'pt-PT', fr: 'fr-FR' }

/**
 * The tag whose habits of writing dates and numbers we follow in a language. An unknown one is handed back as it is.
 *
 * @example
 * regionOf('pt') // => 'pt-PT'
 */
export const regionOf = (locale: string): string => (isLocale(locale) ? regions[locale] : locale)
