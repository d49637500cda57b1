'use client'

import { useLocale } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import type { QuestionItem } from '../../../lib/selection/weighing/question-set-rules'
import { textIn } from '../../../lib/shared/locale'

type ChoiceListProps = {
  readonly legend: string
  readonly icon: ReactNode
  readonly items: readonly QuestionItem[]
  readonly value: string | null
  /** Chosen for the opposite place, and so not to be had here. */
  readonly taken: string | null
  readonly onValueChange: (item: string) => void
}

/** One item of a question set. Arrow keys move the choice, its number chooses at once. */
export function ChoiceList({ legend, icon, items, value, taken, onValueChange }: ChoiceListProps) {
  const locale = useLocale()
  const name = useId()
  const chooseByDigit = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const item = /^[1-9]$/u.test(event.key) ? items[Number(event.key) - 1] : undefined
    if (!item || item.id === taken || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onValueChange(item.id)
    event.currentTarget.querySelector<HTMLInputElement>(`[data-item="${item.id}"]`)?.focus()
  }
  return (
    <fieldset onKeyDown={chooseByDigit} className="min-w-0 border-0 p-0">
      <legend className="mb-2 flex items-center gap-2 font-bold [&_svg]:size-4 [&_svg]:text-accent-text">
        {icon}
        {legend}
      </legend>
      <div className="grid gap-1.5">
        {items.map((item, place) => {
          const description = textIn(item.description, locale)
          return (
            <label key={item.id} className={look}>
              <input
                type="radio"
                name={name}
                data-item={item.id}
                checked={item.id === value}
                disabled={item.id === taken}
                onChange={() => onValueChange(item.id)}
                className="mt-0.5"
              />
              <span className="min-w-0">
                <span className="block [overflow-wrap:anywhere]">{textIn(item.title, locale)}</span>
                {description && <span className="block text-xs text-ink-2">{description}</span>}
              </span>
              <span aria-hidden="true" className="num text-xs text-ink-3 max-md:hidden">
                {place + 1}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

const look =
  'grid cursor-pointer grid-cols-[auto_minmax(0,1fr)_auto] gap-2.5 rounded-md border border-line-2 bg-surface px-3 py-2 hover:bg-hover has-checked:border-accent has-checked:bg-accent-tint has-checked:font-bold has-checked:ring-1 has-checked:ring-accent has-disabled:cursor-default has-disabled:border-line has-disabled:bg-sunken has-disabled:text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-md:min-h-12 max-md:items-center'
