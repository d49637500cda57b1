'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { firstChoiceIn } from './first-choice'

/**
 * Which part of the weighing is on screen, kept in the address so that the back button works. Changing it asks nothing of
 * the server: an expert without a connection can go on.
 */
export function usePart(first: string, known: readonly string[]) {
  const pathname = usePathname()
  const asked = useSearchParams().get('part')
  const part = asked !== null && known.includes(asked) ? asked : first
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnChange(part, heading)
  const open = useCallback(
    (next: string, anchor = '') =>
      history.pushState(null, '', `${pathname}?part=${encodeURIComponent(next)}${anchor}`),
    [pathname],
  )
  return { part, open, heading, hrefOf: (next: string) => `?part=${encodeURIComponent(next)}` }
}

/** After a change the reader starts at the question that the address names, or at the heading. */
function useFocusOnChange(part: string, heading: RefObject<HTMLElement | null>) {
  const shown = useRef(part)
  useEffect(() => {
    if (shown.current === part) return
    shown.current = part
    const named = document.getElementById(location.hash.slice(1))
    if (!named) scrollTo({ top: 0 })
    ;(firstChoiceIn(named) ?? heading.current)?.focus()
  }, [part, heading])
}
