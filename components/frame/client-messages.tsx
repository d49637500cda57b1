import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** What every form and table needs in the browser. */
const everywhere = ['ui', 'validation', 'errors']

/**
 * Hands texts to the client components below: those of every page, and of the areas named.
 * Areas that only render on the server are not named, so that their texts are never sent twice.
 */
export async function ClientMessages({
  areas = [],
  children,
}: {
  areas?: readonly string[]
  children: ReactNode
}) {
  const wanted = new Set([...everywhere, ...areas])
  const messages = Object.entries(await getMessages()).filter(([area]) => wanted.has(area))
  return (
    <NextIntlClientProvider messages={Object.fromEntries(messages)}>
      {children}
    </NextIntlClientProvider>
  )
}
