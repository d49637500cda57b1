'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useTransition } from 'react'
import type { Result } from '../../../lib/shared/result'
import { Button } from '../button'
import { IconButton } from '../icon-button'
import { showToast } from '../toast'

export type BulkAction = {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly run: (ids: readonly string[]) => Promise<Result<unknown>>
  /** Said in a toast when it is done. */
  readonly done?: string
}

type BulkBarProps = {
  readonly actions: readonly BulkAction[]
  readonly ids: readonly string[]
  readonly clear: () => void
}

/** What can be done with the selected rows; floats over the end of the table. */
export function BulkBar({ actions, ids, clear }: BulkBarProps) {
  const t = useTranslations()
  const [pending, start] = useTransition()
  const run = (action: BulkAction) =>
    start(async () => {
      const result = await action.run(ids)
      if (result.ok) clear()
      if (!result.ok) showToast({ title: t(`errors.${result.failure.code}`), tone: 'bad' })
      else if (action.done) showToast({ title: action.done, tone: 'good' })
    })
  return (
    <section
      aria-label={t('ui.table.selection')}
      className="sticky bottom-4 z-10 mx-auto -mt-2 flex w-max max-w-[calc(100%-2rem)] flex-wrap items-center gap-1 rounded-lg border border-line-2 bg-raised py-1.5 ps-3.5 pe-1.5 shadow-md no-print max-md:bottom-20"
    >
      <b className="num me-2" role="status">
        {t('ui.table.selected', { count: ids.length })}
      </b>
      {actions.map((action) => (
        <Button
          key={action.id}
          size="sm"
          variant="quiet"
          icon={action.icon}
          pending={pending}
          onClick={() => run(action)}
        >
          {action.label}
        </Button>
      ))}
      <IconButton label={t('ui.table.clearSelection')} icon={<X />} onClick={clear} />
    </section>
  )
}
