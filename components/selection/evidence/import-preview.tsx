'use client'

import { useTranslations } from 'next-intl'
import type { ImportPreview, PreviewEntry } from '../../../lib/selection/evidence/preview-import'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import { SimpleTable } from '../../ui/table/simple-table'
import { ImportIssues } from './import-issues'
import { useEvidenceText } from './use-evidence-text'

/** What a file was understood to say, or why it was not. */
export function ImportPreviewCards({ preview }: { readonly preview: ImportPreview }) {
  const t = useTranslations()
  if (preview.kind === 'refused') {
    return (
      <Notice tone="bad" live="assertive">
        {t(`errors.${preview.code}`)}
      </Notice>
    )
  }
  if (preview.kind === 'wrong-columns') return <WrongColumns preview={preview} />
  return preview.issueCount > 0 ? (
    <ImportIssues preview={preview} notes={<FileNotes preview={preview} />} />
  ) : (
    <Understood preview={preview} />
  )
}

function WrongColumns({
  preview,
}: {
  readonly preview: Extract<ImportPreview, { kind: 'wrong-columns' }>
}) {
  const t = useTranslations('evidence.import')
  const lines = [
    preview.missing.length > 0 && t('columnsMissing', { list: preview.missing.join(', ') }),
    preview.repeated.length > 0 && t('columnsRepeated', { list: preview.repeated.join(', ') }),
    preview.found.length > 0 && t('columnsFound', { list: preview.found.join(', ') }),
    t('columnsHelp'),
  ]
  return (
    <Notice tone="bad" title={t('columnsTitle')} live="assertive">
      {lines
        .filter((line) => line !== false)
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </Notice>
  )
}

type Table = Extract<ImportPreview, { kind: 'table' }>

function Understood({ preview }: { readonly preview: Table }) {
  const t = useTranslations('evidence.import')
  return (
    <Card id="preview" title={t('previewTitle')} subtitle={t(`layout.${preview.layout}`)} flush>
      <Facts
        items={[
          { term: t('factApplicants'), value: preview.applicants.length },
          { term: t('factAdded'), value: preview.added },
          { term: t('factReplaced'), value: preview.replacedCount },
          { term: t('factUnchanged'), value: preview.unchanged },
        ]}
      />
      <FileNotes preview={preview} />
      <EntryTable entries={preview.entries} total={preview.entryCount} />
    </Card>
  )
}

/** What a reader should know of the file besides its values; nothing where there is nothing to say. */
function FileNotes({ preview }: { readonly preview: Table }) {
  const t = useTranslations('evidence.import')
  const notes = [
    preview.ignored.length > 0 && t('ignored', { list: preview.ignored.join(', ') }),
    preview.formulas > 0 && t('formulas', { count: preview.formulas }),
    preview.otherSheets.length > 0 &&
      t('otherSheets', { sheet: preview.sheet ?? '', list: preview.otherSheets.join(', ') }),
    preview.applicants.length > 0 &&
      t('newApplicants', {
        count: preview.applicants.length,
        list: preview.applicants.map(({ letter, name }) => `${letter} ${name}`).join(', '),
      }),
  ].filter((note) => note !== false)
  if (notes.length === 0) return null
  return (
    <ul className="list-disc space-y-1 border-t py-3 ps-9 pe-5 text-ink-2">
      {notes.map((note) => (
        <li key={note} className="[overflow-wrap:anywhere]">
          {note}
        </li>
      ))}
    </ul>
  )
}

function EntryTable({
  entries,
  total,
}: {
  readonly entries: readonly PreviewEntry[]
  readonly total: number
}) {
  const t = useTranslations('evidence.import')
  const text = useEvidenceText()
  return (
    <div className="max-h-120 overflow-y-auto border-t">
      {entries.length < total && (
        <p className="px-5 pt-3 text-ink-3 text-xs max-md:px-4">
          {t('entries', { shown: entries.length, total })}
        </p>
      )}
      <SimpleTable
        caption={t('entries', { shown: entries.length, total })}
        captionHidden
        scroll
        columns={[
          { id: 'applicant', label: t('columns.applicant') },
          { id: 'row', label: t('columns.row'), numeric: true },
          { id: 'code', label: t('columns.criterion') },
          { id: 'value', label: t('columns.value') },
          { id: 'before', label: t('columns.before') },
          { id: 'source', label: t('columns.source') },
        ]}
        rows={entries.map((entry) => ({
          id: `${entry.row} ${entry.applicant} ${entry.code}`,
          cells: {
            applicant: entry.applicant,
            row: entry.row,
            code: entry.code,
            value:
              entry.evidence.status === 'missing' ? (
                <Chip tone="caution">{t('isMissing')}</Chip>
              ) : (
                text(entry.evidence, entry.unit)
              ),
            before: entry.before ? text(entry.before, entry.unit) : '–',
            source: entry.source || '–',
          },
        }))}
      />
    </div>
  )
}
