import type { ReactNode } from 'react'
import { cn } from './class-names'

type CardProps = {
  readonly title?: ReactNode
  readonly subtitle?: ReactNode
  /** Chips, a switch or buttons at the right of the title. */
  readonly actions?: ReactNode
  readonly footer?: ReactNode
  /** Rank of the title among the headings of the page; level 3 is also smaller. */
  readonly level?: 2 | 3
  readonly id?: string
  /** No padding round the body: for tables that reach the edges. */
  readonly flush?: boolean
  readonly className?: string
  readonly children?: ReactNode
}

/** A sheet on the page. Never put a card in a card. */
export function Card({
  title,
  level = 2,
  id,
  flush,
  footer,
  className,
  children,
  ...head
}: CardProps) {
  const headingId = title && id ? `${id}-title` : undefined
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={cn(
        'min-w-0 rounded-lg border bg-surface shadow-sm',
        flush || 'print:break-inside-avoid',
        className,
      )}
    >
      {title && <CardHead title={title} level={level} id={headingId} {...head} />}
      {children !== undefined && (
        <div className={flush ? cn(edgeToEdge, title && 'pt-3') : 'p-5 max-md:p-4'}>{children}</div>
      )}
      {footer && (
        <footer className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t px-5 py-2.5 text-xs text-ink-3 max-md:px-4 [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center">
          {footer}
        </footer>
      )}
    </section>
  )
}

/** The first and last cells of a table line up with the title. */
const edgeToEdge = 'md:[&_:is(th,td):first-child]:ps-5 md:[&_:is(th,td):last-child]:pe-5'

type CardHeadProps = Pick<CardProps, 'title' | 'subtitle' | 'actions'> & {
  readonly level: 2 | 3
  readonly id: string | undefined
}

/** Title, sentence under it, and what stands at the right. */
export function CardHead({ title, subtitle, actions, level, id }: CardHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-5 pt-4 max-md:px-4 print:break-after-avoid">
      <div className="min-w-0 flex-1 basis-60 space-y-0.5">
        <Heading id={id}>{title}</Heading>
        {subtitle && (
          <p className={cn('max-w-[82ch] text-ink-2', level === 3 && 'text-xs')}>{subtitle}</p>
        )}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
