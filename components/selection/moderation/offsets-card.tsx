import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Avatar } from '@/components/ui/avatar'
import { Card } from '@/components/ui/card'
import type { ModerationView } from '@/lib/selection/moderation/get-moderation'

type OffsetsCardProps = Pick<ModerationView, 'offsets' | 'bids' | 'locked'> & {
  readonly nameOf: ReadonlyMap<string, string>
}

/** Each evaluator against the panel's mean: shown to start the talk, applied to nothing. Orders only from the lock on. */
export function OffsetsCard({ offsets, bids, locked, nameOf }: OffsetsCardProps) {
  const t = useTranslations('moderation.offsets')
  const numbers = useNumberText()
  const widest = Math.max(5, ...offsets.map(({ offset }) => Math.abs(offset ?? 0)))
  if (offsets.length < 2) return null
  return (
    <Card title={t('title')} subtitle={t('subtitle')} level={3}>
      <ul className="grid gap-1">
        {offsets.map(({ evaluatorId, offset, cells }) => {
          const name = nameOf.get(evaluatorId) ?? ''
          return (
            <li
              key={evaluatorId}
              className="grid grid-cols-[24px_minmax(0,9rem)_minmax(0,1fr)_4rem] items-center gap-3 max-md:grid-cols-[24px_minmax(0,1fr)_4rem]"
            >
              <Avatar name={name} />
              <span className="truncate" title={name}>
                {name}
              </span>
              <Lollipop offset={offset ?? 0} widest={widest} />
              <span className="num text-end">
                {offset === null ? '–' : numbers.signed(offset)}
                <span className="sr-only"> {t('cells', { count: cells })}</span>
              </span>
            </li>
          )
        })}
      </ul>
      {locked === null ? (
        <p className="mt-4 text-ink-3 text-xs">{t('ranksLater')}</p>
      ) : (
        <Ranks locked={locked} bids={bids} nameOf={nameOf} />
      )}
    </Card>
  )
}

function Lollipop({ offset, widest }: { readonly offset: number; readonly widest: number }) {
  const at = `${50 + (offset / widest) * 46}%`
  return (
    <svg aria-hidden="true" width="100%" height="24" className="max-md:hidden">
      <line x1="4%" x2="96%" y1="12" y2="12" stroke="var(--line)" />
      <line x1="50%" x2="50%" y1="4" y2="20" stroke="var(--line-3)" />
      <line x1="50%" x2={at} y1="12" y2="12" stroke="var(--ink)" strokeWidth="1.5" />
      <circle cx={at} cy="12" r="4.5" fill="var(--ink)" />
    </svg>
  )
}

type RanksProps = {
  readonly locked: NonNullable<ModerationView['locked']>
  readonly bids: ModerationView['bids']
  readonly nameOf: ReadonlyMap<string, string>
}

function Ranks({ locked, bids, nameOf }: RanksProps) {
  const t = useTranslations('moderation.offsets')
  return (
    <div className="mt-4 overflow-x-auto">
      <table>
        <caption className="pb-1 text-start font-bold">{t('ranks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('evaluator')}</th>
            {bids.map(({ id, letter }) => (
              <th key={id} scope="col" className="n">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {locked.ranks.map(({ evaluatorId, ranks }) => (
            <tr key={evaluatorId}>
              <th scope="row">{nameOf.get(evaluatorId)}</th>
              {bids.map(({ id }, index) => (
                <td key={id} className="n">
                  {ranks[index] ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
