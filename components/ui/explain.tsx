'use client'

import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'

type ExplainProps = {
  /** The word of the trade as it stands in the sentence. */
  readonly term: string
  /** What it means, in plain words. */
  readonly children: ReactNode
}

/** A word with its explanation one press away. */
export function Explain({ term, children }: ExplainProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className="min-h-6 cursor-help text-start underline decoration-line-3 decoration-dotted underline-offset-3 aria-expanded:decoration-accent">
        {term}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          sideOffset={6}
          collisionPadding={12}
          aria-label={term}
          className="z-60 w-80 max-w-[calc(100vw-1.5rem)] space-y-2 rounded-lg border border-line-2 bg-raised p-4 text-sm text-ink shadow-md motion-safe:animate-appear"
        >
          {children}
          <Popover.Arrow className="fill-raised" />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
