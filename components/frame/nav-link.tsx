'use client'

import type { ReactNode } from 'react'
import { cn } from '../ui/class-names'
import { Link, usePathname } from '../ui/navigation'
import { isAt } from './nav-item'

type NavLinkProps = {
  readonly href: string
  readonly exact: boolean
  readonly children: ReactNode
}

/** A page of the navigation; says so when it is this one, and closes the sheet it lies in on a phone. */
export function NavLink({ href, exact, children }: NavLinkProps) {
  const isCurrent = isAt(usePathname(), { href, exact })
  return (
    <Link
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={({ currentTarget }) =>
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
      }
      className={cn(
        'flex h-8 items-center gap-2.5 rounded-md px-2 text-ink-2 no-underline hover:bg-sunken max-md:h-12 [&_svg]:text-ink-3',
        isCurrent &&
          'bg-accent-tint font-bold text-accent-text hover:bg-accent-tint [&_svg]:text-accent-text',
      )}
    >
      {children}
    </Link>
  )
}
