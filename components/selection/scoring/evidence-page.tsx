'use client'

import { FileCheck, FileX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { BidToScore } from '../../../lib/selection/scoring/my-scoring-view'
import { Checkbox } from '../../forms/checkbox'
import { NumberInput } from '../../forms/number-input'
import { Select } from '../../forms/select'
import { cn } from '../../ui/class-names'
import { KeyHint } from '../desk/key-hint'
import { foundAt, foundNone, type ScoreCell, type ScoreDraft } from './score-draft'
import { usePageText } from './use-page-text'

type EvidencePageProps = {
  readonly bid: BidToScore
  readonly cell: ScoreCell
  readonly isOpen: boolean
  readonly onChange: (patch: Partial<ScoreDraft>) => void
}

/** The document and page that the score rests on, or the word that none was found. */
export function EvidencePage({ bid, cell, isOpen, onChange }: EvidencePageProps) {
  const t = useTranslations('scoring.evidence')
  const pageText = usePageText()
  const document = bid.documents.find(({ id }) => id === cell.documentId)
  if (!isOpen)
    return (
      <p className="flex items-center gap-2 text-ink-2">
        {document ? <FileCheck /> : <FileX />}
        {pageText(document, cell)}
      </p>
    )
  const { pageCount = null } = document ?? {}
  const isBeyond = pageCount !== null && cell.page !== null && cell.page > pageCount
  return (
    <div className="stack gap-2">
      <div className={cn(document && 'grid grid-cols-[minmax(0,1fr)_6rem] items-end gap-3')}>
        <Select
          name="evidence-document"
          label={t('label')}
          value={cell.documentId ?? ''}
          placeholder={t('choose')}
          onChange={({ target }) => onChange(foundAt(target.value || null, null))}
          options={bid.documents.map(({ id, title }) => ({ value: id, label: title }))}
        />
        {document && (
          <NumberInput
            name="evidence-page"
            label={t('page')}
            value={cell.page}
            error={isBeyond ? t('beyond', { pages: pageCount }) : undefined}
            onValueChange={(value) =>
              onChange({ page: typeof value === 'number' && value >= 1 ? Math.trunc(value) : null })
            }
          />
        )}
      </div>
      <div className="flex items-start justify-between gap-3">
        <Checkbox
          name="no-evidence"
          label={t('noneFound')}
          checked={cell.noEvidence}
          onChange={({ target }) => onChange(foundNone(target.checked))}
        />
        <KeyHint dense>{'X'}</KeyHint>
      </div>
    </div>
  )
}
