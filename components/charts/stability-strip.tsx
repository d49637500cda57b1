import { useTranslations } from 'next-intl'
import { DomainKey, domainColour } from '@/components/ui/domain-key'
import type { BidLabel } from './bid-label'
import type { DomainLabel } from './domain-label'
import { EmptyChart } from './empty-chart'
import { type Axis, percent, percentOn } from './geometry-axis'
import { type FlipWords, flipWords } from './geometry-flips'
import { smallestRoom, stabilityAxis } from './stability-room'
import { useNumberText } from './use-number-text'

/** Where the winner changes while one weight moves and the others keep their proportions. */
export type Flip = {
  /** Share in [0, 1]. */
  readonly weight: number
  /** The bid that leads beyond it. */
  readonly leader: BidLabel
}

type StabilityRow = DomainLabel & {
  /** Shares in [0, 1]; null where the winner never changes on that side. */
  readonly weight: number
  readonly below: Flip | null
  readonly above: Flip | null
}

export type StabilityStripView = { readonly rows: readonly StabilityRow[] }

const columns =
  'grid grid-cols-[18px_158px_36px_minmax(0,1fr)_60px] items-center gap-x-2.5 @max-[560px]/figure:grid-cols-[18px_minmax(0,1fr)_40px_60px]'

/**
 * How far each weight can move before the winner changes: the band is unchanged, the thick tick is now,
 * a thin line is a change of winner, with who leads beyond.
 */
export function StabilityStrip({ view }: { readonly view: StabilityStripView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  if (view.rows.length === 0) return <EmptyChart />
  const axis = stabilityAxis(view.rows)
  return (
    <div className="@container/figure">
      <div
        aria-hidden="true"
        className={`${columns} mb-0.5 text-ink-3 text-xs @max-[560px]/figure:hidden`}
      >
        <span className="col-span-2">{t('column.criterion')}</span>
        <span className="text-end">{t('stability.now')}</span>
        <StripAxis axis={axis} />
        <span className="text-end">{t('stability.room')}</span>
      </div>
      <ul>
        {view.rows.map((row) => (
          <li
            key={`${row.domain}-${row.name}`}
            className={`${columns} min-h-[38px] break-inside-avoid @max-[560px]/figure:py-1.5`}
          >
            <DomainKey domain={row.domain} />
            <span className="truncate" title={row.name}>
              {row.name}
            </span>
            <span className="num text-end">{numbers.percent(row.weight)}</span>
            <div className="@max-[560px]/figure:col-span-full @max-[560px]/figure:row-start-2">
              <Strip row={row} axis={axis} />
            </div>
            <Room row={row} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Room({ row }: { readonly row: StabilityRow }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const room = smallestRoom(row)
  return room === null ? (
    <span className="text-end text-ink-3">{t('stability.none')}</span>
  ) : (
    <b className="num text-end">{numbers.signedPercent(room)}</b>
  )
}

function Strip({ row, axis }: { readonly row: StabilityRow; readonly axis: Axis }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const words = (flip: Flip | null, side: 'leadsBelow' | 'leadsAbove', named: boolean) =>
    flip &&
    t(`stability.${side}`, {
      leader: named ? flip.leader.name : flip.leader.letter,
      weight: numbers.percent(flip.weight),
    })
  const label = t('stability.strip', {
    name: row.name,
    weight: numbers.percent(row.weight),
    below: words(row.below, 'leadsBelow', true) ?? t('stability.unchangedBelow'),
    above: words(row.above, 'leadsAbove', true) ?? t('stability.unchangedAbove'),
  })
  const below = words(row.below, 'leadsBelow', false)
  const above = words(row.above, 'leadsAbove', false)
  const longest = Math.max(below?.length ?? 0, above?.length ?? 0)
  return (
    <div className="@container">
      {widths.map(({ atLeastPx, className }) => (
        <StripDrawing
          key={atLeastPx}
          row={row}
          axis={axis}
          label={label}
          below={below}
          above={above}
          need={((longest * 6.2 + 10) / atLeastPx) * 100}
          className={className}
        />
      ))}
    </div>
  )
}

/** The strip is drawn for two widths, of which the style sheet shows one, so that words go where there is room. */
const widths = [
  { atLeastPx: 250, className: '@min-[400px]:hidden' },
  { atLeastPx: 400, className: 'hidden @min-[400px]:block' },
] as const

type StripDrawingProps = {
  readonly row: StabilityRow
  readonly axis: Axis
  readonly label: string
  readonly below: string | null
  readonly above: string | null
  readonly need: number
  readonly className: string
}

function StripDrawing({ row, axis, label, below, above, need, className }: StripDrawingProps) {
  const now = percentOn(axis, row.weight)
  const lower = row.below && percentOn(axis, row.below.weight)
  const upper = row.above && percentOn(axis, row.above.weight)
  const places = flipWords({ lower, upper, now, need })
  const twoLines = places.lower?.line === 1 || places.upper?.line === 1
  return (
    <svg
      role="img"
      aria-label={label}
      width="100%"
      height={twoLines ? 46 : 32}
      className={className}
    >
      <rect y="10" width="100%" height="12" rx="2" fill="var(--sunken)" />
      <rect
        x={percent(lower ?? 0)}
        y="10"
        width={percent((upper ?? 100) - (lower ?? 0))}
        height="12"
        fill={domainColour(row.domain, '-tint')}
        stroke={domainColour(row.domain)}
      />
      <FlipMark at={lower} words={below} place={places.lower} />
      <FlipMark at={upper} words={above} place={places.upper} />
      <rect
        x={percent(now)}
        y="6"
        width="4"
        height="20"
        rx="1"
        fill={domainColour(row.domain)}
        transform="translate(-2 0)"
      />
    </svg>
  )
}

type FlipMarkProps = {
  readonly at: number | null
  readonly words: string | null
  readonly place: FlipWords | null
}

function FlipMark({ at, words, place }: FlipMarkProps) {
  if (at === null || !place) return null
  const x = percent(at)
  return (
    <>
      <line x1={x} x2={x} y1="5" y2="27" stroke="var(--ink)" strokeWidth="1.5" />
      <text
        x={percent(place.x)}
        y={place.line === 0 ? 20 : 40}
        dx={place.line === 1 ? 0 : place.anchor === 'start' ? 8 : -8}
        textAnchor={place.anchor}
        className="text-xs"
      >
        {words}
      </text>
    </>
  )
}

function StripAxis({ axis }: { readonly axis: Axis }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const last = axis.ticks.length - 1
  return (
    <span className="num relative h-4">
      {axis.ticks.map((tick, index) => (
        <span
          key={tick}
          className={`absolute whitespace-nowrap ${index === 0 ? '' : index === last ? '-translate-x-full' : '-translate-x-1/2'}`}
          style={{ insetInlineStart: percent(percentOn(axis, tick)) }}
        >
          {index === last && tick < 1
            ? t('stability.andMore', { value: numbers.plain(tick * 100) })
            : numbers.plain(tick * 100)}
        </span>
      ))}
    </span>
  )
}
