import type { ReactNode } from 'react'

type ScrollRegionProps = {
  /** What it holds: a region that takes the focus must have a name. */
  readonly label: string
  readonly children: ReactNode
}

/** The one place where content may be wider than the page: scrolls sideways, also by keys. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus, keys could not scroll it
      tabIndex={0}
      className="relative overflow-x-auto focus-visible:-outline-offset-2"
    >
      {children}
    </section>
  )
}
