'use client'

import { useTranslations } from 'next-intl'
import { numberText } from '@/components/charts/number-text'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { type DomainRows, weightsOfTable } from '@/lib/selection/criteria/criteria-table-rules'
import type { CriteriaFile } from '@/lib/selection/criteria/read-criteria-file'
import type { Locale } from '@/lib/shared/locale'
import type { AcceptedTable } from './accepted-table'
import { CriteriaTree } from './criteria-tree'
import { treeColumns, treeDomains } from './tree-rows'

type CriteriaImportPreviewProps = {
  readonly file: CriteriaFile
  readonly locale: Locale
  readonly pending: boolean
  readonly confirm: (table: AcceptedTable) => void
}

/** What a file would add, or everything that is wrong with it. */
export function CriteriaImportPreview({ file, ...shared }: CriteriaImportPreviewProps) {
  const t = useTranslations()
  if (file.kind === 'refused') {
    return (
      <Notice tone="bad" live="assertive">
        {t(`errors.${file.code}`)}
      </Notice>
    )
  }
  if (file.kind === 'wrong-columns') return <WrongColumns file={file} />
  return file.issueCount > 0 ? <Issues table={file} /> : <Rows table={file} {...shared} />
}

function WrongColumns({
  file,
}: {
  readonly file: Extract<CriteriaFile, { kind: 'wrong-columns' }>
}) {
  const t = useTranslations('tenders.import')
  return (
    <Notice tone="bad" live="assertive" title={t('wrongColumns')}>
      {file.missing.length > 0 && <p>{t('missing', { columns: file.missing.join(', ') })}</p>}
      {file.repeated.length > 0 && <p>{t('repeated', { columns: file.repeated.join(', ') })}</p>}
      <p>{t('found', { columns: file.found.join(', ') || '–' })}</p>
    </Notice>
  )
}

function Issues({ table }: { readonly table: AcceptedTable }) {
  const t = useTranslations('tenders')
  return (
    <Card id="issues" title={t('import.issuesTitle', { count: table.issueCount })} flush>
      <div className="px-5 pb-4 max-md:px-4">
        <Notice tone="bad" live="assertive">
          {t('import.issuesLead')}
        </Notice>
      </div>
      <div className="max-h-120 overflow-y-auto border-t">
        <SimpleTable
          caption={t('import.issuesCaption', {
            shown: table.issues.length,
            total: table.issueCount,
          })}
          scroll
          columns={[
            { id: 'row', label: t('import.row'), numeric: true },
            { id: 'column', label: t('import.column') },
            { id: 'message', label: t('import.message') },
          ]}
          rows={table.issues.map(({ row, column, code, found }, place) => ({
            id: `${place}`,
            cells: {
              row,
              column: [column?.letter, column?.text].filter(Boolean).join(' · ') || '–',
              message: t(`criteriaFile.issues.${code}`, { found }),
            },
          }))}
        />
      </div>
    </Card>
  )
}

type RowsProps = Omit<CriteriaImportPreviewProps, 'file'> & { readonly table: AcceptedTable }

function Rows({ table, locale, pending, confirm }: RowsProps) {
  const t = useTranslations('tenders')
  const { domains, ignored, formulas, otherSheets, sheet } = table
  const criteria = domains.reduce((sum, domain) => sum + domain.criteria.length, 0)
  const weights = previewWeights(domains, t('criteriaFile.columns.weight'))
  const total = weights.map((set) => Object.values(set.criteria).reduce((sum, one) => sum + one, 0))
  const remarks = [
    ...(weights.length > 0
      ? [t('import.weights', { total: numberText(locale).ratio((total[0] ?? 0) / 100) })]
      : []),
    ...(ignored.length > 0 ? [t('import.ignored', { columns: ignored.join(', ') })] : []),
    ...(formulas > 0 ? [t('import.formulas', { count: formulas })] : []),
    ...(otherSheets.length > 0
      ? [t('import.sheets', { sheet: sheet ?? '', others: otherSheets.join(', ') })]
      : []),
  ]
  return (
    <Card
      id="preview"
      title={t('import.previewTitle', { criteria, domains: domains.length })}
      subtitle={t('import.previewLead')}
      flush
      footer={
        <Button variant="primary" pending={pending} onClick={() => confirm(table)}>
          {t('import.confirm', { count: criteria })}
        </Button>
      }
    >
      {remarks.length > 0 && (
        <div className="px-5 pb-4 max-md:px-4">
          <Notice>
            {remarks.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
          </Notice>
        </div>
      )}
      <CriteriaTree
        caption={t('import.previewCaption')}
        columns={treeColumns(weights, locale)}
        domains={treeDomains(domains.map(nodeOf), weights, { t, locale, hrefOf: () => null })}
      />
    </Card>
  )
}

const nodeOf = ({ code, title, criteria }: DomainRows) => ({
  id: code,
  code,
  title,
  criteria: criteria.map(({ content }) => ({ id: content.code, ...content })),
})

function previewWeights(domains: readonly DomainRows[], label: string) {
  const criteria = weightsOfTable(domains)
  return criteria ? [{ id: 'weight', label, isOfficial: false, criteria }] : []
}
