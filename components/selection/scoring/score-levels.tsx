'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ScoredCriterion } from '../../../lib/selection/scoring/read-scored-criteria'
import { textIn } from '../../../lib/shared/locale'
import { Kbd } from '../../ui/kbd'
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
export function ScoreLevels({ name, legend, levels, value, disabled, onChoose }: ScoreLevelsProps) {
  const t = useTranslations('scoring.desk')
  const locale = useLocale()
  const rows = levels.toReversed().map(({ level, anchor }) => ({
    choice: level,
    mark: String(level),
    words: textIn(anchor, locale),
    key: level >= 0 && level <= 9 && Number.isInteger(level) ? String(level) : null,
  }))
  const last = { choice: 'not-applicable' as const, mark: '–', words: t('notApplicable'), key: 'N' }
  return (
    <fieldset disabled={disabled} className="grid min-w-0 gap-2">
      <legend className="sr-only">{legend}</legend>
      {[...rows, last].map((row) => (
        <label key={row.choice} className={levelLook}>
          <input
            type="radio"
            name={name}
            value={row.choice}
            checked={row.choice === value}
            onChange={() => onChoose(row.choice)}
            className="mt-0.5"
          />
          <b className="num">{row.mark}</b>
          <span className="min-w-0">{row.words}</span>
          {row.key !== null && (
            <span aria-hidden="true" className="max-lg:hidden">
              <Kbd>{row.key}</Kbd>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}

const levelLook =
  'grid min-h-12 cursor-pointer grid-cols-[auto_1.25rem_minmax(0,1fr)_auto] items-start gap-3 rounded-md border border-line-3 bg-surface px-3 py-3 hover:bg-hover has-checked:border-accent has-checked:bg-accent-tint has-checked:ring-1 has-checked:ring-accent has-disabled:cursor-default has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus'
