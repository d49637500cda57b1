import { useTranslations } from 'next-intl'
import { BidBadge } from '@/components/ui/bid-badge'
import { DomainKey, domainColour } from '@/components/ui/domain-key'
import type { BidLabel } from './bid-label'
import type { DomainLabel } from './domain-label'
import { EmptyChart } from './empty-chart'
import { type Axis, axisAroundZero, percent, percentOn } from './geometry-axis'
import { useNumberText } from './use-number-text'

type DifferenceRow = DomainLabel & {
  readonly id: string
  /** Points of 0–100, positive where the bid at the right is ahead; null where either has no value. */
  readonly difference: number | null
  readonly href?: string
}

export type DifferenceBarsView = {
  readonly left: BidLabel
  readonly right: BidLabel
  readonly rows: readonly DifferenceRow[]
}

/** Very narrow figures put the bar on a line of its own. */
const columns =
  'grid grid-cols-[18px_minmax(0,1fr)_minmax(134px,40%)] items-center gap-x-2 @max-[320px]/figure:gap-y-1 @min-[560px]/figure:grid-cols-[18px_minmax(0,1fr)_46%] @max-[320px]/figure:grid-cols-[18px_minmax(0,1fr)]'
const barPlace = '@max-[320px]/figure:col-span-full'

/** Where two bids part: one bar for each criterion from the middle towards the bid that it favours. */
export function DifferenceBars({ view }: { readonly view: DifferenceBarsView }) {
  if (view.rows.length === 0) return <EmptyChart />
  const axis = axisAroundZero(
    view.rows.map(({ difference }) => difference ?? 0),
    1,
  )
  return (
    <div className="@container/figure">
      <div className={`${columns} mb-1`}>
        <span className="col-span-2 @max-[320px]/figure:hidden" />
        <span className={`flex justify-between gap-2 text-ink-2 text-xs ${barPlace}`}>
          <Side bid={view.left} />
          <Side bid={view.right} reversed />
        </span>
      </div>
      <ul>
        {view.rows.map((row) => (
          <li key={row.id} className={`${columns} min-h-[26px] break-inside-avoid`}>
            <DomainKey domain={row.domain} />
            {row.href ? (
              <a
                href={row.href}
                title={row.name}
                className="truncate text-ink leading-6 no-underline hover:underline"
              >
                {row.name}
              </a>
            ) : (
              <span className="truncate" title={row.name}>
                {row.name}
              </span>
            )}
            <DifferenceBar row={row} axis={axis} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Side({ bid, reversed }: { readonly bid: BidLabel; readonly reversed?: boolean }) {
  return (
    <span
      className={`flex min-w-0 items-center gap-1.5 ${reversed ? 'flex-row-reverse' : ''}`}
      title={bid.name}
    >
      <BidBadge letter={bid.letter} />
      <span className="truncate @min-[320px]/figure:@max-[560px]/figure:sr-only">{bid.name}</span>
    </span>
  )
}

function DifferenceBar({ row, axis }: { readonly row: DifferenceRow; readonly axis: Axis }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const text = row.difference === null ? t('missing') : numbers.signed(row.difference)
  const difference = row.difference ?? 0
  const at = percentOn(axis, difference)
  const negative = difference < 0
  return (
    <div className={`px-10 ${barPlace}`}>
      <svg
        role="img"
        aria-label={
          row.difference === null
            ? t('difference.barMissing', { name: row.name })
            : t('difference.bar', { name: row.name, difference: text })
        }
        width="100%"
        height="20"
        className="overflow-visible"
      >
        <line x1="50%" x2="50%" y1="-3" y2="23" stroke="var(--line-2)" />
        <rect
          x={percent(Math.min(50, at))}
          y="3"
          width={percent(Math.abs(at - 50))}
          height="14"
          fill={domainColour(row.domain)}
        />
        <text
          x={percent(at)}
          y="50%"
          dx={negative ? -6 : 6}
          dy=".36em"
          textAnchor={negative ? 'end' : 'start'}
          className="text-xs"
        >
          {text}
        </text>
      </svg>
    </div>
  )
}
