import type { ReactNode } from 'react'
import { cn } from './class-names'

type SplitProps = {
  readonly side: ReactNode
  readonly sideWidth?: 'narrow' | 'wide'
  readonly children: ReactNode
}

/** The main column and a narrower one beside it; one under the other below 1180 px. */
export function Split({ side, sideWidth = 'narrow', children }: SplitProps) {
  return (
    <div
      className={cn(
        'grid grid-cols-[minmax(0,1fr)] items-start gap-6 max-md:gap-4',
        sideWidth === 'narrow'
          ? 'lg:grid-cols-[minmax(0,1fr)_21.5rem]'
          : 'lg:grid-cols-[minmax(0,1fr)_23.5rem]',
      )}
    >
      <div className="stack gap-6 max-md:gap-4">{children}</div>
      <div className="stack">{side}</div>
    </div>
  )
}
