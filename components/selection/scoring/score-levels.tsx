'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ScoredCriterion } from '../../../lib/selection/scoring/read-scored-criteria'
import { LevelChoice, levelRows } from '../desk/level-choice'
import type { ScoreDraft } from './score-draft'

type ScoreLevelsProps = {
  readonly name: string
  readonly legend: string
  readonly levels: ScoredCriterion['levels']
  readonly value: ScoreDraft['choice']
  readonly disabled: boolean
  readonly onChoose: (choice: number | 'not-applicable') => void
}

/** The levels, the highest first, each with the words it stands for, and "not applicable" at the end. */
export function ScoreLevels({ levels, ...props }: ScoreLevelsProps) {
  const t = useTranslations('scoring.desk')
  const locale = useLocale()
  const last = {
    choice: 'not-applicable',
    mark: '–',
    words: t('notApplicable'),
    shortcut: 'N',
  } as const
  return <LevelChoice rows={[...levelRows(levels, locale, isDigit), last]} dense {...props} />
}

const isDigit = (level: number) => level >= 0 && level <= 9 && Number.isInteger(level)
