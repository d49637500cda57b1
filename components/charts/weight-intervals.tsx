import { useTranslations } from 'next-intl'
import { domainColour } from '@/components/ui/domain-key'
import { EmptyChart } from './empty-chart'
import { type Axis, axisFromZero, percent, percentOn } from './geometry-axis'
import { useNumberText } from './use-number-text'

type WeightInterval = {
  readonly id: string
  readonly name: string
  /** Shares in [0, 1]; null while the answers do not give them yet. */
  readonly weight: number | null
  readonly lower: number | null
  readonly upper: number | null
}

export type WeightIntervalsView = {
  /** Gives the hue of all rows; null draws in ink, for the domains themselves. */
  readonly domain: number | null
  readonly rows: readonly WeightInterval[]
}

/** Whether a weight lies outside the interval that fits, beyond the error of computing. */
export const isOutside = ({ weight, lower, upper }: WeightInterval): boolean =>
  weight !== null &&
  lower !== null &&
  upper !== null &&
  (weight < lower - 1e-9 || weight > upper + 1e-9)

const columns =
  'grid grid-cols-[minmax(0,136px)_minmax(0,1fr)_40px] items-center gap-x-2.5 @min-[480px]/figure:grid-cols-[minmax(0,204px)_minmax(0,1fr)_48px]'

/**
 * How sure each weight is: bar = interval that fits the answers, filled dot = weight, hollow dot =
 * weight outside its interval. Draws the same on the server and live, while answers are given.
 */
export function WeightIntervals({ view }: { readonly view: WeightIntervalsView }) {
  const numbers = useNumberText()
  if (view.rows.length === 0) return <EmptyChart />
  const ends = view.rows.flatMap(({ weight, upper }) => [weight ?? 0, upper ?? 0])
  const axis = axisFromZero(Math.max(0, ...ends), 0.5)
  return (
    <div className="@container/figure">
      <ul>
        {view.rows.map((row) => (
          <li key={row.id} className={`${columns} h-[30px]`}>
            <span className="truncate" title={row.name}>
              {row.name}
            </span>
            <IntervalBar row={row} axis={axis} domain={view.domain} />
            <b className="num text-end">
              {row.weight === null ? '–' : numbers.percent(row.weight)}
            </b>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={`${columns} mb-3 text-ink-3 text-xs`}>
        <span />
        <span className="num relative h-4">
          {axis.ticks.map((tick) => (
            <span
              key={tick}
              className="absolute -translate-x-1/2"
              style={{ insetInlineStart: percent(percentOn(axis, tick)) }}
            >
              {numbers.plain(tick * 100)}
            </span>
          ))}
        </span>
      </div>
      <IntervalLegend domain={view.domain} outside={view.rows.some(isOutside)} />
    </div>
  )
}

type IntervalBarProps = {
  readonly row: WeightInterval
  readonly axis: Axis
  readonly domain: number | null
}

const hues = (domain: number | null) =>
  domain === null
    ? { fill: 'var(--ink-2)', tint: 'var(--sunken)' }
    : { fill: domainColour(domain), tint: domainColour(domain, '-tint') }

function IntervalBar({ row, axis, domain }: IntervalBarProps) {
  const { fill, tint } = hues(domain)
  return (
    <svg role="img" aria-label={useIntervalLabel(row)} width="100%" height="30">
      {axis.ticks.map((tick) => {
        const x = percent(percentOn(axis, tick))
        return <line key={tick} x1={x} x2={x} y2="30" stroke="var(--line)" />
      })}
      {row.lower !== null && row.upper !== null && (
        <rect
          x={percent(percentOn(axis, row.lower))}
          y="10"
          width={percent(percentOn(axis, row.upper) - percentOn(axis, row.lower))}
          height="10"
          rx="2"
          fill={tint}
          stroke={fill}
        />
      )}
      {row.weight !== null && (
        <circle
          cx={percent(percentOn(axis, row.weight))}
          cy="15"
          r="5.5"
          fill={isOutside(row) ? 'var(--surface)' : fill}
          stroke={fill}
          strokeWidth="2"
        />
      )}
    </svg>
  )
}

function useIntervalLabel(row: WeightInterval): string {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  if (row.weight === null) return t('intervals.unknown', { name: row.name })
  const weight = numbers.percent(row.weight)
  if (row.lower === null || row.upper === null)
    return t('intervals.weightOnly', { name: row.name, weight })
  const range = { lower: numbers.percent(row.lower), upper: numbers.percent(row.upper) }
  return t(isOutside(row) ? 'intervals.outside' : 'intervals.inside', {
    name: row.name,
    weight,
    ...range,
  })
}

function IntervalLegend({
  domain,
  outside,
}: {
  readonly domain: number | null
  readonly outside: boolean
}) {
  const t = useTranslations('charts')
  const { fill, tint } = hues(domain)
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs">
      <span className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="22" height="10">
          <rect x=".5" y=".5" width="21" height="9" rx="2" fill={tint} stroke={fill} />
        </svg>
        {t('intervals.range')}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12">
          <circle cx="6" cy="6" r="5" fill={fill} />
        </svg>
        {t('intervals.weight')}
      </span>
      {outside && (
        <span className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="12" height="12">
            <circle cx="6" cy="6" r="4.5" fill="var(--surface)" stroke={fill} strokeWidth="2" />
          </svg>
          {t('intervals.weightOutside')}
        </span>
      )}
    </p>
  )
}
