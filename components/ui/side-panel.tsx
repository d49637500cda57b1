import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { IconLink } from './icon-button'

type SidePanelProps = {
  readonly title: string
  /** What kind of thing it is, small above the title. */
  readonly kicker?: ReactNode
  /** The address without the opened row; leave out for a panel that stays. */
  readonly closeHref?: string
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** Detail of a row beside its list: sticky when wide, in the flow on a phone. */
export function SidePanel({ title, kicker, closeHref, footer, children }: SidePanelProps) {
  const t = useTranslations('ui')
  return (
    <aside
      aria-label={title}
      className="min-w-0 rounded-lg border bg-surface shadow-sm lg:sticky lg:top-18 lg:max-h-[calc(100vh-5.5rem)] lg:overflow-y-auto print:static"
    >
      <header className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 px-5 pt-4 max-md:px-4">
        <div className="min-w-0 space-y-2">
          {kicker && <div className="flex items-center gap-2 text-ink-2">{kicker}</div>}
          <h2 className="text-base tracking-[-0.008em]">{title}</h2>
        </div>
        {closeHref && (
          <IconLink href={closeHref} scroll={false} label={t('sidePanel.close')} icon={<X />} />
        )}
      </header>
      <div className="stack p-5 max-md:p-4">{children}</div>
      {footer && <footer className="border-t px-5 py-2.5 text-xs text-ink-3">{footer}</footer>}
    </aside>
  )
}
