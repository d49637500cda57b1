import type { Locale } from '../../lib/shared/locale'

/**
 * The address of a page in a language: `/account` becomes `/pt/account`, `/` becomes `/pt`. What does not start with
 * a slash (`?page=2`, `#main`, `https://…`) is left as it is.
 */
export function localizedPath(href: string, locale: Locale): string {
  if (!href.startsWith('/')) return href
  return href.replace(/^\/(?=$|[?#])/, '').replace(/^/, `/${locale}`)
}
