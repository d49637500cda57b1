'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ImportPreview } from '../../../lib/selection/evidence/preview-import'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { SimpleTable } from '../../ui/table/simple-table'

type Table = Extract<ImportPreview, { kind: 'table' }>

type ImportIssuesProps = {
  readonly preview: Table
  readonly notes: ReactNode
}

/** Every cell that cannot be read, with its place and how to mend it. */
export function ImportIssues({ preview, notes }: ImportIssuesProps) {
  const t = useTranslations('evidence.import')
  const { issues, issueCount: total } = preview
  const caption = t('issuesCaption', { shown: issues.length, total })
  return (
    <Card id="issues" title={t('issuesTitle', { count: total })} flush>
      <div className="px-5 pb-4 max-md:px-4">
        <Notice tone="bad" live="assertive">
          {t('issuesLead')}
        </Notice>
      </div>
      {notes}
      <div className="max-h-120 overflow-y-auto border-t">
        {issues.length < total && (
          <p className="px-5 pt-3 text-ink-3 text-xs max-md:px-4">{caption}</p>
        )}
        <SimpleTable
          caption={caption}
          captionHidden
          scroll
          columns={[
            { id: 'row', label: t('columns.row'), numeric: true },
            { id: 'column', label: t('columns.column') },
            { id: 'found', label: t('columns.found') },
            { id: 'message', label: t('columns.message') },
          ]}
          rows={issues.map((issue, place) => ({
            id: `${place}`,
            cells: {
              row: issue.row,
              column: [issue.column?.letter, issue.column?.text].filter(Boolean).join(' · ') || '–',
              found: issue.found || '–',
              message: t(`issue.${issue.code}`),
            },
          }))}
        />
      </div>
    </Card>
  )
}
