import type { ReactNode } from 'react'
import { cn } from './class-names'

type EmptyStateProps = {
  /** What is not there. */
  readonly title: string
  /** When this is seen, in a few words above the title. */
  readonly kicker?: string
  /** One action, and at most one quiet one beside it. */
  readonly actions?: ReactNode
  /** How it will look: a faint example of the first lines. */
  readonly sample?: ReactNode
  readonly level?: 2 | 3
  /** Draws its own sheet; leave out inside a card. */
  readonly framed?: boolean
  /** Why it is empty, and what happens with the action. */
  readonly children?: ReactNode
}

export function EmptyState({
  title,
  kicker,
  actions,
  sample,
  level = 2,
  framed = false,
  children,
}: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div
      className={cn(
        'stack justify-items-start gap-2.5',
        framed
          ? 'rounded-lg border bg-surface p-8 shadow-sm max-md:p-5 print:break-inside-avoid'
          : 'px-5 py-6 max-md:px-4',
      )}
    >
      {sample && (
        <div aria-hidden="true" className="mb-2 w-full max-w-md opacity-60" inert>
          {sample}
        </div>
      )}
      {kicker && <p className="text-xs text-ink-3">{kicker}</p>}
      <Heading>{title}</Heading>
      {children !== undefined && <div className="max-w-[64ch] text-ink-2">{children}</div>}
      {actions && <div className="mt-1 flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  )
}
