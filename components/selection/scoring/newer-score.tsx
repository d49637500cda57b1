'use client'

import { useTranslations } from 'next-intl'
import type { DocumentToRead, MyScore } from '../../../lib/selection/scoring/my-scoring-view'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { useDateText } from '../../ui/use-date-text'
import { levelOf, type ScoreCell } from './score-draft'
import { usePageText } from './use-page-text'

type NewerScoreProps = {
  readonly mine: ScoreCell
  readonly current: MyScore
  readonly documents: readonly DocumentToRead[]
  readonly timeZone: string
  readonly settle: (keep: 'mine' | 'theirs') => void
}

/** The same person scored this on another device meanwhile: both stand here, and one is kept. */
export function NewerScore({ mine, current, documents, timeZone, settle }: NewerScoreProps) {
  const t = useTranslations('scoring.newer')
  const date = useDateText()
  const pageText = usePageText()
  const words = (level: number | null, score: ScoreCell | MyScore) => {
    const document = documents.find(({ id }) => id === score.documentId)
    const given = level === null ? t('notApplicable') : t('level', { level })
    return [given, pageText(document, score), score.comment].filter(Boolean).join(' · ')
  }
  return (
    <Notice
      tone="caution"
      live="polite"
      title={t('title', { time: date.hour(current.savedAt, timeZone) })}
      actions={
        <>
          <Button size="sm" onClick={() => settle('theirs')}>
            {t('takeTheirs')}
          </Button>
          <Button size="sm" onClick={() => settle('mine')}>
            {t('keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('theirs', { words: words(current.level, current) })}</p>
      <p>{t('mine', { words: words(levelOf(mine), mine) })}</p>
    </Notice>
  )
}
