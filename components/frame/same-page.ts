import { type Locale, locales } from '../../lib/shared/locale'

/**
 * The same address in another language, with its query; so is the page it leads back to after signing in (`next`).
 *
 * @example
 * inLanguage('/en/sign-in?next=%2Fen%2Faccount', 'pt') // => '/pt/sign-in?next=%2Fpt%2Faccount'
 */
export function inLanguage(address: string, locale: Locale): string {
  const mark = address.indexOf('?')
  if (mark < 0) return pathIn(address, locale)
  const query = new URLSearchParams(address.slice(mark))
  query.delete('_rsc')
  const next = query.get('next')
  if (next !== null) query.set('next', pathIn(next, locale))
  const path = pathIn(address.slice(0, mark), locale)
  return query.size > 0 ? `${path}?${query}` : path
}

const pathIn = (path: string, locale: Locale) =>
  path === '' ? `/${locale}` : path.replace(languageOf, `/${locale}`)

const languageOf = new RegExp(`^/(${locales.join('|')})(?=[/?#]|$)`)
