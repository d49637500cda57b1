'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { cn } from './class-names'
import { Link, usePathname } from './navigation'

type Tab = {
  readonly href: string
  readonly label: string
  readonly count?: number | string
  /** A chip after the label, such as "Edited". */
  readonly flag?: ReactNode
  /** The tab is current on its own address only, not on the pages below it. */
  readonly exact?: boolean
}

type TabsNavProps = { readonly label: string; readonly items: readonly Tab[] }

/** The pages of one object as links; the path decides which is current. */
export function TabsNav({ label, items }: TabsNavProps) {
  const pathname = usePathname()
  const current = currentTab(items, pathname)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    if (current) showCurrent(bar.current)
  }, [current])
  return (
    <nav
      ref={bar}
      aria-label={label}
      className="quiet-scroll mb-6 flex gap-5 border-b no-print max-md:-mx-4 max-md:mb-4 max-md:px-4"
    >
      {items.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab === current ? 'page' : undefined}
          className={cn(
            'inline-flex min-h-8 items-center gap-1.5 border-b-2 border-transparent pb-2.5 whitespace-nowrap text-ink-2 no-underline hover:text-ink focus-visible:-outline-offset-2 max-md:min-h-11',
            tab === current && 'border-accent font-bold text-ink',
          )}
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className="num text-xs font-normal text-ink-3">{tab.count}</span>
          )}
          {tab.flag}
        </Link>
      ))}
    </nav>
  )
}

/** Where there are more tabs than fit, the current one stands in the middle. */
function showCurrent(bar: HTMLElement | null) {
  const tab = bar?.querySelector('[aria-current]')
  if (!bar || !tab) return
  const [outer, inner] = [bar.getBoundingClientRect(), tab.getBoundingClientRect()]
  bar.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2)
}

/** The longest address that the path equals or lies under. */
function currentTab(items: readonly Tab[], pathname: string): Tab | undefined {
  return items
    .filter(({ href, exact }) => pathname === href || (!exact && pathname.startsWith(`${href}/`)))
    .toSorted((one, other) => other.href.length - one.href.length)[0]
}
