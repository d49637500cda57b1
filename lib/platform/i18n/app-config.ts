import type { Locale } from '../../shared/locale'

declare module 'next-intl' {
  interface AppConfig {
    /** Narrows `useLocale` and `getLocale` to the languages we speak. */
    Locale: Locale
  }
}
