import type { ReactNode } from 'react'

/** A part of the page that may scroll sideways: named, and reachable by keyboard. */
export function ScrollRegion({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto print:overflow-visible"
    >
      {children}
    </section>
  )
}
