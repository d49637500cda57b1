import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import { localizedPath } from './localized-path'

/**
 * A link of a page before the sign-in, in the reader's language: an ordinary one, that brings no script. Only for server
 * components; `Link` is the one for pages behind the sign-in.
 */
export function PlainLink({ href, ...rest }: ComponentProps<'a'> & { readonly href: string }) {
  return <a {...rest} href={localizedPath(href, useLocale())} />
}
