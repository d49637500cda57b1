'use client'

import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Avatar } from '@/components/ui/avatar'
import { cn } from '@/components/ui/class-names'
import type { ModerationCellView } from '@/lib/selection/moderation/get-moderation-cell'
import { type Locale, textIn } from '@/lib/shared/locale'

type AnchorListProps = {
  readonly view: Pick<ModerationCellView, 'criterion' | 'scores'> & {
    readonly consensus: { readonly level: number } | null
  }
  readonly locale: Locale
  /** Makes the list the place to choose the level; `value` is then what is chosen. */
  readonly choice?: {
    readonly value: number | null
    readonly onChoose: (level: number) => void
    readonly error?: string | undefined
  }
}

/** The words of every level, the highest first, with who chose it alone. */
export function AnchorList({ view, locale, choice }: AnchorListProps) {
  const t = useTranslations('moderation.cell')
  const numbers = useNumberText()
  const chosen = choice ? choice.value : (view.consensus?.level ?? null)
  const rows = view.criterion.levels.toReversed().map(({ level, anchor }) => {
    const who = view.scores.filter((score) => score.level === level)
    const content = (
      <>
        <b className="num text-base leading-5">{numbers.plain(level)}</b>
        <span className={cn('leading-[18px]', who.length === 0 && 'text-ink-2')}>
          {textIn(anchor, locale) || t('noAnchor')}
        </span>
        <span className="flex [&>*+*]:-ms-1">
          {who.map(({ evaluatorId, name }) => (
            <Avatar key={evaluatorId} name={name} />
          ))}
          {who.length > 0 && (
            <span className="sr-only">{who.map(({ name }) => name).join(', ')}</span>
          )}
        </span>
      </>
    )
    return { level, content }
  })
  const look = (level: number) =>
    cn(
      'grid grid-cols-[26px_minmax(0,1fr)_auto] items-start gap-2 border-t px-2.5 py-2 first:border-t-0',
      level === chosen && 'bg-accent-tint shadow-[inset_3px_0_0_var(--accent)]',
    )
  if (!choice)
    return (
      <section className="stack gap-2">
        <h3>{t('anchors')}</h3>
        <ol className="grid overflow-hidden rounded-md border">
          {rows.map(({ level, content }) => (
            <li key={level} className={look(level)}>
              {content}
            </li>
          ))}
        </ol>
      </section>
    )
  return (
    <fieldset className="stack m-0 min-w-0 gap-2 border-0 p-0">
      <legend className="mb-2 font-bold">{t('agreedLevel')}</legend>
      {choice.error && (
        <p className="text-bad" id="level-error">
          {choice.error}
        </p>
      )}
      <div
        className={cn(
          'grid overflow-hidden rounded-md border',
          choice.error && 'border-bad-mark ring-1 ring-bad-mark',
        )}
      >
        {rows.map(({ level, content }) => (
          <label
            key={level}
            className={cn(
              look(level),
              'relative cursor-pointer hover:bg-hover has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus',
            )}
          >
            <input
              type="radio"
              name="level"
              value={level}
              checked={level === choice.value}
              onChange={() => choice.onChoose(level)}
              aria-describedby={choice.error ? 'level-error' : undefined}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            {content}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
