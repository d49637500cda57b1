'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../button'
import { EmptyState } from '../empty-state'
import type { TableQueryState } from './use-table-query'

type NoMatchProps = {
  readonly caption: string
  /** Rows without search and filters; null where the server did not count them. */
  readonly total: number | null
  readonly state: TableQueryState
}

/** There are rows, and none matches: another thing than no rows at all. */
export function NoMatch({ caption, total, state }: NoMatchProps) {
  const t = useTranslations('ui')
  return (
    <EmptyState
      level={3}
      title={t('table.noMatch')}
      actions={
        <Button onClick={() => state.change({ search: '', filters: {} })}>
          {t('table.clearFilters')}
        </Button>
      }
    >
      {total === null ? t('table.noMatchOther') : t('table.noMatchOf', { total, caption })}
    </EmptyState>
  )
}
