import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './class-names'

export type NoticeTone = 'info' | 'good' | 'caution' | 'bad' | 'accent'

type NoticeProps = {
  readonly tone?: NoticeTone
  readonly title?: ReactNode
  readonly icon?: ReactNode
  /** Announce it when it appears: politely, or at once for what stops the work. */
  readonly live?: 'polite' | 'assertive'
  readonly actions?: ReactNode
  readonly className?: string
  readonly children?: ReactNode
}

/** What happened, what is safe, what to do next. */
export function Notice({
  tone = 'info',
  title,
  icon,
  live,
  actions,
  className,
  children,
}: NoticeProps) {
  return (
    <div
      role={live && (live === 'polite' ? 'status' : 'alert')}
      className={cn(
        'grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 gap-y-2 rounded-md px-3.5 py-3 text-ink print:border print:border-line-3',
        grounds[tone],
        className,
      )}
    >
      <span className={cn('mt-0.5', marks[tone])}>{icon ?? icons[tone]}</span>
      <div className="min-w-0 space-y-0.5">
        {title && <p className="font-bold">{title}</p>}
        {children !== undefined && (
          <div className="space-y-1 [overflow-wrap:anywhere]">{children}</div>
        )}
      </div>
      {actions && <div className="col-start-2 flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}

const grounds: Record<NoticeTone, string> = {
  info: 'bg-info-tint',
  good: 'bg-good-tint',
  caution: 'bg-caution-tint',
  bad: 'bg-bad-tint',
  accent: 'bg-accent-tint',
}

const marks: Record<NoticeTone, string> = {
  info: 'text-ink-2',
  good: 'text-good',
  caution: 'text-caution',
  bad: 'text-bad',
  accent: 'text-accent-text',
}

const icons: Record<NoticeTone, ReactNode> = {
  info: <Info />,
  good: <CircleCheck />,
  caution: <TriangleAlert />,
  bad: <CircleAlert />,
  accent: <Info />,
}
