'use client'

import { useParams } from 'next/navigation'
import { defaultLocale, isLocale, type Locale } from '../../lib/shared/locale'

/** The language in the address. Asks the router, so that a public page brings no translator to the browser. */
export function useRouteLocale(): Locale {
  const locale = useParams<{ locale?: string }>()?.locale
  return isLocale(locale) ? locale : defaultLocale
}
