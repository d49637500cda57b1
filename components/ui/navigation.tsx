'use client'

import NextLink from 'next/link'
import { usePathname as useNextPathname, useRouter as useNextRouter } from 'next/navigation'
import { type ComponentProps, useMemo } from 'react'
import type { Locale } from '../../lib/shared/locale'
import { localizedPath } from './localized-path'
import { useRouteLocale } from './use-route-locale'

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale'> & {
  /** Written without the language. */
  readonly href: string
}

/** A link to another page in the reader's language. */
export function Link({ href, ...rest }: LinkProps) {
  return <NextLink {...rest} href={localizedPath(href, useRouteLocale())} />
}

/** The path of this page without its language: `/account`. */
export function usePathname(): string {
  return useNextPathname().replace(/^\/[^/]+/, '') || '/'
}

type Step = { readonly scroll?: boolean; readonly locale?: Locale }

/** Goes to pages in the reader's language, or in another that is named. */
export function useRouter() {
  const { push, replace, refresh } = useNextRouter()
  const here = useRouteLocale()
  return useMemo(() => {
    const inLanguage = (go: typeof push) => (href: string, step?: Step) => {
      const { locale = here, ...options } = step ?? {}
      go(localizedPath(href, locale), options)
    }
    return { push: inLanguage(push), replace: inLanguage(replace), refresh }
  }, [push, replace, refresh, here])
}
