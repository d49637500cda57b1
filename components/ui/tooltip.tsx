'use client'

import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type TooltipProps = {
  readonly label: ReactNode
  /** One element that can take the focus. */
  readonly children: ReactNode
}

/** A few words at pointer or focus; Escape closes it. Never the only place of a fact that matters. */
export function Tooltip({ label, children }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={300}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            sideOffset={6}
            collisionPadding={8}
            className="z-60 max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-xs text-on-ink shadow-md motion-safe:animate-appear"
          >
            {label}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
