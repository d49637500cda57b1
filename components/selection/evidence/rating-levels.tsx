'use client'

import { useLocale } from 'next-intl'
import type { RatedCriterion } from '../../../lib/selection/evidence/get-rating-sheet'
import { textIn } from '../../../lib/shared/locale'
import { Kbd } from '../../ui/kbd'

type RatingLevelsProps = {
  readonly name: string
  readonly legend: string
  readonly levels: RatedCriterion['levels']
  readonly value: number | null
  readonly disabled: boolean
  readonly onValueChange: (level: number) => void
}

/** The levels, the highest first, each with the words it stands for. */
export function RatingLevels({
  name,
  legend,
  levels,
  value,
  disabled,
  onValueChange,
}: RatingLevelsProps) {
  const locale = useLocale()
  return (
    <fieldset disabled={disabled} className="grid min-w-0 gap-2">
      <legend className="sr-only">{legend}</legend>
      {levels.toReversed().map(({ level, anchor }) => (
        <label key={level} className={levelLook}>
          <input
            type="radio"
            name={name}
            value={level}
            checked={level === value}
            onChange={() => onValueChange(level)}
            className="mt-0.5"
          />
          <b className="num">{level}</b>
          <span className="min-w-0">{textIn(anchor, locale)}</span>
          {level >= 1 && level <= 9 && (
            <span aria-hidden="true" className="max-md:hidden">
              <Kbd>{level}</Kbd>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}

const levelLook =
  'grid min-h-12 cursor-pointer grid-cols-[auto_1.25rem_minmax(0,1fr)_auto] items-start gap-3 rounded-md border border-line-3 bg-surface px-4 py-3 hover:bg-hover has-checked:border-accent has-checked:bg-accent-tint has-checked:ring-1 has-checked:ring-accent has-disabled:cursor-default has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus'
