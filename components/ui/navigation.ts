import { createNavigation } from 'next-intl/navigation'
import { defaultLocale, locales } from '../../lib/shared/locale'

/** Links and redirects that keep the reader's language: every `href` is written without it. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation({
  locales,
  defaultLocale,
})
