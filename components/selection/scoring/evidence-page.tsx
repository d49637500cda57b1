'use client'

import { FileCheck, FileX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { BidToScore } from '../../../lib/selection/scoring/my-scoring-view'
import { NumberInput } from '../../forms/number-input'
import { Select } from '../../forms/select'
import type { ScoreCell, ScoreDraft } from './score-draft'

type EvidencePageProps = {
  readonly bid: BidToScore
  readonly cell: ScoreCell
  readonly isOpen: boolean
  readonly onChange: (patch: Partial<ScoreDraft>) => void
}

/** The document and page that the score rests on, or that none was found. */
export function EvidencePage({ bid, cell, isOpen, onChange }: EvidencePageProps) {
  const t = useTranslations('scoring.evidence')
  const document = bid.documents.find(({ id }) => id === cell.documentId)
  if (!isOpen)
    return (
      <p className="flex items-center gap-2 text-ink-2">
        {document ? <FileCheck /> : <FileX />}
        {document ? t('at', { title: document.title, page: cell.page ?? '–' }) : t('none')}
      </p>
    )
  const { pageCount = null } = document ?? {}
  const isBeyond = pageCount !== null && cell.page !== null && cell.page > pageCount
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-end gap-3">
      <Select
        name="evidence-document"
        label={t('label')}
        value={cell.documentId ?? ''}
        placeholder={t('none')}
        onChange={({ target }) =>
          onChange(
            target.value === ''
              ? { documentId: null, page: null }
              : { documentId: target.value, page: null },
          )
        }
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
  )
}
