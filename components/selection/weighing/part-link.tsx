'use client'

import type { MouseEvent, ReactNode } from 'react'
import { type ButtonLook, buttonStyles } from '../../ui/button-styles'
import { cn } from '../../ui/class-names'

type PartLinkProps = {
  readonly href: string
  readonly open: () => void
  /** Looks like a button where given. */
  readonly look?: ButtonLook
  /** The way on: where Enter leads after the last question. */
  readonly isOnward?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A link to another part of this page, opened in place; in a new tab it works as any link does. */
export function PartLink({ href, open, look, isOnward, className, children }: PartLinkProps) {
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    open()
  }
  return (
    <a
      href={href}
      onClick={follow}
      data-onward={isOnward || undefined}
      className={look ? cn(buttonStyles(look), 'max-md:min-h-12') : className}
    >
      {children}
    </a>
  )
}

/** A click that no key turns into "in a new tab" or "save". */
export const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
