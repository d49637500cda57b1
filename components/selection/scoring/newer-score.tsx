'use client'

import { useTranslations } from 'next-intl'
import type { MyScore } from '../../../lib/selection/scoring/my-scoring-view'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { useDateText } from '../../ui/use-date-text'
import type { ScoreCell } from './score-draft'

type NewerScoreProps = {
  readonly mine: ScoreCell
  readonly current: MyScore
  readonly timeZone: string
  readonly settle: (keep: 'mine' | 'theirs') => void
}

/** The same person scored this on another device meanwhile: both stand here, and one is kept. */
export function NewerScore({ mine, current, timeZone, settle }: NewerScoreProps) {
  const t = useTranslations('scoring.newer')
  const date = useDateText()
  const words = (level: number | null, comment: string) =>
    [level === null ? t('notApplicable') : t('level', { level }), comment]
      .filter(Boolean)
      .join(' · ')
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
      <p>{t('theirs', { words: words(current.level, current.comment) })}</p>
      <p>
        {t('mine', {
          words: words(typeof mine.choice === 'number' ? mine.choice : null, mine.comment),
        })}
      </p>
    </Notice>
  )
}
