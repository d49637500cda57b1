'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { TableColumn } from './table-model'
import type { TableQuery } from './table-query'

/** What changed, in words for those who cannot see it: the order and the number of rows. Silent at first. */
export function useTableAnnouncement(
  columns: readonly TableColumn[],
  query: TableQuery,
  matching: number,
): string {
  const t = useTranslations('ui')
  const sorted = columns.find(({ id }) => id === query.sort?.column)
  const order =
    sorted && query.sort ? t(`table.sorted.${query.sort.direction}`, { column: sorted.label }) : ''
  const text = [t('table.matching', { count: matching }), order].filter(Boolean).join(' ')
  const [atFirst] = useState(text)
  return text === atFirst ? '' : text
}
