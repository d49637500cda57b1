import { useTranslations } from 'next-intl'
import { DomainKey } from '@/components/ui/domain-key'
import { EmptyChart } from './empty-chart'
import { axisFromZero, percent, percentOn } from './geometry-axis'
import { GroupWeightDrawing } from './group-weight-drawing'
import { GroupWeightsLegend } from './group-weights-legend'
import type { GroupWeightsView } from './group-weights-view'
import { useNumberText } from './use-number-text'

const columns =
  'grid grid-cols-[18px_minmax(0,168px)_minmax(0,1fr)_92px] items-center gap-x-2.5 @max-[560px]/figure:grid-cols-[18px_minmax(0,1fr)_auto]'

/** What the group thinks matters: posterior mean with its interval, every expert behind it, published sets as ticks. */
export function GroupWeights({ view }: { readonly view: GroupWeightsView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  if (view.rows.length === 0) return <EmptyChart />
  const ends = view.rows.flatMap((row) => [
    row.upper,
    ...row.experts.map(({ weight }) => weight),
    ...row.published.map((weight) => weight ?? 0),
  ])
  const axis = axisFromZero(Math.max(0, ...ends), 0.5)
  return (
    <div className="@container/figure">
      <GroupWeightsLegend view={view} />
      <ul>
        {view.rows.map((row) => (
          <li
            key={row.id}
            className={`${columns} min-h-[46px] break-inside-avoid border-line py-1 not-first:border-t`}
          >
            <DomainKey domain={row.domain} />
            <span className="truncate" title={row.name}>
              {row.name}
            </span>
            <div className="@max-[560px]/figure:col-span-full @max-[560px]/figure:row-start-2">
              <GroupWeightDrawing row={row} view={view} axis={axis} />
            </div>
            <span className="num text-end leading-[18px]">
              <b>{numbers.percent(row.mean)}</b>
              <span className="block whitespace-nowrap text-ink-3 text-xs">
                {t('range', { from: numbers.percent(row.lower), to: numbers.percent(row.upper) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={`${columns} text-ink-3 text-xs`}>
        <span className="col-span-2 @max-[560px]/figure:hidden" />
        <span className="num relative h-4 @max-[560px]/figure:col-span-full">
          {axis.ticks.map((tick, index) => (
            <span
              key={tick}
              className={`absolute ${index === 0 ? '' : index === axis.ticks.length - 1 ? '-translate-x-full' : '-translate-x-1/2'}`}
              style={{ insetInlineStart: percent(percentOn(axis, tick)) }}
            >
              {numbers.plain(tick * 100)}
            </span>
          ))}
        </span>
      </div>
    </div>
  )
}
