import { Check, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ScoreCell } from './score-draft'

/** The level given in one place, and whether it is safe. */
export function CellMark({ cell }: { readonly cell: ScoreCell }) {
  const t = useTranslations('scoring.desk')
  if (cell.choice === null) return <span className="text-ink-3 text-xs">{t('open')}</span>
  const isSaved = cell.state.kind === 'saved'
  return (
    <span className="num inline-flex items-center gap-1.5">
      <b>{cell.choice === 'not-applicable' ? t('notApplicableShort') : cell.choice}</b>
      {isSaved ? (
        <Check aria-label={t('isSaved')} className="size-3.5 text-good" />
      ) : (
        <TriangleAlert aria-label={t('isUnsaved')} className="size-3.5 text-caution" />
      )}
    </span>
  )
}
