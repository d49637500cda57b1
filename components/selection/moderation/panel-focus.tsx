'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of what was just opened: takes the focus, so that keys and readers go on from there. */
export function PanelFocus({
  id,
  children,
}: {
  readonly id: string
  readonly children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2
      ref={heading}
      id={id}
      tabIndex={-1}
      className="col-span-2 mt-1 flex flex-wrap items-center gap-2 text-base focus-visible:outline-none"
    >
      {children}
    </h2>
  )
}
