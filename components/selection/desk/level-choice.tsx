'use client'

import { type Locale, type LocalizedText, textIn } from '../../../lib/shared/locale'
import { cn } from '../../ui/class-names'
import { KeyHint } from './key-hint'

type Row<Choice> = {
  readonly choice: Choice
  readonly mark: string
  readonly words: string
  /** The key that chooses it; null where there is none. */
  readonly shortcut: string | null
}

type LevelChoiceProps<Choice> = {
  readonly name: string
  readonly legend: string
  readonly rows: readonly Row<Choice>[]
  readonly value: Choice | null
  readonly disabled: boolean
  /** Narrow, where three parts stand beside one another. */
  readonly dense?: boolean
  readonly onChoose: (choice: Choice) => void
}

/** What can be chosen, each with the words it stands for. */
export function LevelChoice<Choice extends number | string>({
  name,
  legend,
  rows,
  value,
  disabled,
  dense = false,
  onChoose,
}: LevelChoiceProps<Choice>) {
  return (
    <fieldset disabled={disabled} className="grid min-w-0 gap-2">
      <legend className="sr-only">{legend}</legend>
      {rows.map(({ choice, mark, words, shortcut }) => (
        <label key={choice} className={cn(look, dense ? 'px-3' : 'px-4')}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChoose(choice)}
            className="mt-0.5"
          />
          <b className="num">{mark}</b>
          <span className="min-w-0">{words}</span>
          {shortcut !== null && <KeyHint dense={dense}>{shortcut}</KeyHint>}
        </label>
      ))}
    </fieldset>
  )
}

/** A row for each level, the highest first. */
export const levelRows = (
  levels: readonly { readonly level: number; readonly anchor: LocalizedText }[],
  locale: Locale,
  hasKey: (level: number) => boolean,
): readonly Row<number>[] =>
  levels.toReversed().map(({ level, anchor }) => ({
    choice: level,
    mark: String(level),
    words: textIn(anchor, locale),
    shortcut: hasKey(level) ? String(level) : null,
  }))

const look =
  'grid min-h-12 cursor-pointer grid-cols-[auto_1.25rem_minmax(0,1fr)_auto] items-start gap-3 rounded-md border border-line-3 bg-surface py-3 hover:bg-hover has-checked:border-accent has-checked:bg-accent-tint has-checked:ring-1 has-checked:ring-accent has-disabled:cursor-default has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus'
