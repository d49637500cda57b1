import { Lock } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type {
  WeightSetInView,
  WeightSetsView,
} from '../../../lib/selection/weights/list-weight-sets'
import { textIn } from '../../../lib/shared/locale'
import { useNumberText } from '../../charts/use-number-text'
import { Chip } from '../../ui/chip'
import { useDateText } from '../../ui/use-date-text'
import { setLetters } from './set-letters'

type WeightSetListProps = {
  readonly view: WeightSetsView
  readonly actsOf: (set: WeightSetInView) => ReactNode
}

/** Every weight set with where it comes from, what it adds up to, and what can be done with it. */
export function WeightSetList({ view, actsOf }: WeightSetListProps) {
  const letters = setLetters(view.sets)
  return (
    <ul className="border-t">
      {view.sets.map((set) => (
        <li
          key={set.id}
          className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 border-b px-5 py-3.5 last:border-b-0 max-md:grid-cols-[1.75rem_minmax(0,1fr)] max-md:px-4"
        >
          <span
            aria-hidden="true"
            className="grid size-6 place-items-center rounded-full border border-line-3 text-xs font-bold"
          >
            {letters[set.id]}
          </span>
          <SetSummary set={set} />
          <div className="flex flex-wrap items-center gap-2 max-md:col-start-2">{actsOf(set)}</div>
        </li>
      ))}
    </ul>
  )
}

function SetSummary({ set }: { readonly set: WeightSetInView }) {
  const t = useTranslations('weights.sets')
  const methods = useTranslations('enums.weightMethod')
  const locale = useLocale()
  const numbers = useNumberText()
  const dates = useDateText()
  const lines = [
    set.source,
    set.printedTotal === null
      ? ''
      : t(set.method === 'published' ? 'printedTotal' : 'enteredTotal', {
          total: numbers.ratio(set.printedTotal / 100),
        }),
    set.normalised
      ? t('normalised', {
          by: set.normalised.by,
          date: dates.longDay(set.normalised.at),
          reason: set.normalised.reason,
        })
      : '',
    set.computation ? t('computed', { seed: set.computation.seed }) : '',
    set.isComplete ? '' : t('incomplete'),
  ]
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <b className="[overflow-wrap:anywhere]">{textIn(set.name, locale)}</b>
        {methods(set.method) !== textIn(set.name, locale) && (
          <span className="text-xs text-ink-2">{methods(set.method)}</span>
        )}
        {set.isOfficial && (
          <Chip tone="accent" icon={<Lock />}>
            {t('official')}
          </Chip>
        )}
        {!set.isUsable && <Chip tone="caution">{t('notUsable')}</Chip>}
      </p>
      {lines.filter(Boolean).map((line) => (
        <p key={line} className="num text-xs text-ink-2 [overflow-wrap:anywhere]">
          {line}
        </p>
      ))}
    </div>
  )
}
