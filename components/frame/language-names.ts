import type { Locale } from '../../lib/shared/locale'

/** Each language in its own words: who cannot read this page must find theirs. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  pt: 'Português',
  fr: 'Français',
}
