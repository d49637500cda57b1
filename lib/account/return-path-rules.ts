import { isLocale, type Locale } from '../shared/locale'

const here = 'https://here.invalid'

/**
 * Where to go after signing in: a path of this site that starts with a language, else the start page.
 * Anything that a browser would read as another site (`//…`, `/\…`, a scheme) is dropped. Pure.
 *
 * @example
 * returnPath('/pt/account?tab=1', 'en') // => '/pt/account?tab=1'
 * @example
 * returnPath('//evil.example', 'en') // => '/en'
 */
export function returnPath(next: unknown, locale: Locale): string {
  const start = `/${locale}`
  if (typeof next !== 'string' || !next.startsWith('/')) return start
  if (!URL.canParse(next, here)) return start
  const url = new URL(next, here)
  const [, language, page] = url.pathname.split('/')
  if (url.origin !== here || !isLocale(language) || page === 'sign-in') return start
  return `${url.pathname}${url.search}${url.hash}`
}
