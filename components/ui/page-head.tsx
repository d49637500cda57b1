import { Eye, EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from './breadcrumb'

type PageHeadProps = {
  readonly title: ReactNode
  readonly breadcrumb?: readonly Crumb[]
  /** The state of what the page shows. */
  readonly chip?: ReactNode
  /** Who can see this, in a sentence. */
  readonly who?: ReactNode
  /** Sealed or hidden for now: draws the closed eye. */
  readonly withheld?: boolean
  /** One sentence of introduction, in place of or before `who`. */
  readonly lead?: ReactNode
  /** At most one primary action. */
  readonly actions?: ReactNode
}

/** The head of every page: first thing in it. */
export function PageHead({
  title,
  breadcrumb,
  chip,
  who,
  withheld = false,
  lead,
  actions,
}: PageHeadProps) {
  const EyeIcon = withheld ? EyeOff : Eye
  return (
    <header data-page-head="">
      {breadcrumb && <Breadcrumb items={breadcrumb} />}
      <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80 space-y-2">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 [overflow-wrap:anywhere]">{title}</h1>
            {chip}
          </div>
          {lead && <p className="max-w-[82ch] text-ink-2">{lead}</p>}
          {who && (
            <p className="flex items-start gap-1.5 text-xs text-ink-3">
              <EyeIcon className="mt-px size-3.5" />
              <span>{who}</span>
            </p>
          )}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  )
}
