import { useTranslations } from 'next-intl'
import { EmptyChart } from '../../charts/empty-chart'
import { type Axis, axisFromZero, percent, percentOn } from '../../charts/geometry-axis'
import { levelExtent, stackLevels } from '../../charts/geometry-lanes'
import { LetterDot } from '../../charts/letter-dot'
import { LetterLegend } from '../../charts/letter-legend'
import { useNumberText } from '../../charts/use-number-text'
import { DomainKey } from '../../ui/domain-key'
import type { ComparedRow, ComparedSets } from './set-comparison'

const columns =
  'grid grid-cols-[minmax(0,14rem)_minmax(0,1fr)] items-center gap-x-4 @max-[560px]/figure:grid-cols-[minmax(0,1fr)]'

/** Dots nearer than this, in per cent of the axis, would cover each other. */
const gap = 4.2
const levelPx = 21

/** One dot a set on one axis for each domain, and folded under it for its criteria; the official set is filled. */
export function SetDots({ view }: { readonly view: ComparedSets }) {
  const t = useTranslations('weights.comparison')
  const domains = view.rows.filter(({ kind }) => kind === 'domain')
  if (domains.length === 0) return <EmptyChart />
  return (
    <div className="@container/figure">
      <DotRows view={view} rows={domains} />
      <div className="pb-4">
        <LetterLegend bids={view.sets.map(({ letter, name }) => ({ letter, name }))} />
      </div>
      {domains.map((domain) => (
        <details key={domain.id} className="border-t py-2">
          <summary className="min-h-6 max-md:min-h-12">
            {t('inside', { name: domain.name })}
          </summary>
          <DotRows
            view={view}
            rows={view.rows.filter(
              (row) => row.kind === 'criterion' && row.domain === domain.domain,
            )}
          />
        </details>
      ))}
    </div>
  )
}

type DotRowsProps = { readonly view: ComparedSets; readonly rows: readonly ComparedRow[] }

function DotRows({ view, rows }: DotRowsProps) {
  const numbers = useNumberText()
  const axis = axisFromZero(
    Math.max(0, ...rows.flatMap(({ weights }) => weights.map((weight) => weight ?? 0))),
    0.5,
  )
  return (
    <>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={`${columns} break-inside-avoid not-first:border-t`}>
            <span className="flex min-w-0 items-center gap-2 py-1">
              {row.kind === 'domain' && <DomainKey domain={row.domain} />}
              <span className="truncate" title={row.name}>
                {row.kind === 'domain' ? row.name : `${row.code} ${row.name}`}
              </span>
            </span>
            <div className="px-3">
              <DotLane view={view} row={row} axis={axis} />
            </div>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={`${columns} text-xs text-ink-3`}>
        <span className="@max-[560px]/figure:hidden" />
        <span className="num relative mx-3 h-4">
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
    </>
  )
}

type DotLaneProps = {
  readonly view: ComparedSets
  readonly row: ComparedRow
  readonly axis: Axis
}

function DotLane({ view, row, axis }: DotLaneProps) {
  const t = useTranslations('weights.comparison')
  const numbers = useNumberText()
  const dots = view.sets
    .flatMap((set, place) => {
      const weight = row.weights[place] ?? null
      return weight === null ? [] : [{ ...set, weight }]
    })
    .sort((one, other) => other.weight - one.weight)
  const levels = stackLevels(
    dots.map(({ weight }) => percentOn(axis, weight)),
    gap,
  )
  const { above, below } = levelExtent(levels)
  const middle = 18 + above * levelPx
  const parts = dots.map(({ name, weight }) => t('dot', { name, weight: numbers.percent(weight) }))
  return (
    <svg
      role="img"
      aria-label={t('lane', { name: row.name, parts: parts.join(', ') })}
      width="100%"
      height={36 + (above + below) * levelPx}
      className="overflow-visible"
    >
      {axis.ticks.map((tick) => {
        const x = percent(percentOn(axis, tick))
        return <line key={tick} x1={x} x2={x} y2="100%" stroke="var(--line)" />
      })}
      {dots
        .map((dot, index) => (
          <LetterDot
            key={dot.id}
            letter={dot.letter}
            x={percentOn(axis, dot.weight)}
            y={middle}
            lift={(levels[index] ?? 0) * levelPx}
            state={dot.isOfficial ? 'first' : 'plain'}
          />
        ))
        .reverse()}
    </svg>
  )
}
