'use client'

import { useTranslations } from 'next-intl'
import type { ImportPreview } from '../../../lib/selection/evidence/preview-import'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { SimpleTable } from '../../ui/table/simple-table'

type Table = Extract<ImportPreview, { kind: 'table' }>

/** Every cell that cannot be read, with its place and how to mend it. */
export function ImportIssues({ preview }: { readonly preview: Table }) {
  const t = useTranslations('evidence.import')
  return (
    <Card id="issues" title={t('issuesTitle', { count: preview.issueCount })} flush>
      <div className="px-5 pb-4 max-md:px-4">
        <Notice tone="bad" live="assertive">
          {t('issuesLead')}
        </Notice>
      </div>
      <div className="max-h-120 overflow-y-auto border-t">
        <SimpleTable
          caption={t('issuesCaption', {
            shown: preview.issues.length,
            total: preview.issueCount,
          })}
          scroll
          columns={[
            { id: 'row', label: t('columns.row'), numeric: true },
            { id: 'column', label: t('columns.column') },
            { id: 'found', label: t('columns.found') },
            { id: 'message', label: t('columns.message') },
          ]}
          rows={preview.issues.map((issue, place) => ({
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
