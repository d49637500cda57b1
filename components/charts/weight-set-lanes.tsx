import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import type { BidLabel } from './bid-label'
import { EmptyChart } from './empty-chart'
import { type Axis, axisOver, percent, percentOn } from './geometry-axis'
import { levelExtent, stackLevels } from './geometry-lanes'
import { LetterDot } from './letter-dot'
import { useNumberText } from './use-number-text'
import { bestFirst, winnersOf } from './weight-set-winners'

export type WeightSet = {
  readonly id: string
  readonly name: string
  /** Where the weights come from, under the name. */
  readonly note?: string
  /** The set that decides. */
  readonly official: boolean
  /** Points of 0–100 under this set. */
  readonly scores: readonly (BidLabel & { readonly score: number })[]
}

export type WeightSetLanesView = { readonly sets: readonly WeightSet[] }

/** Dots nearer than this, in per cent of the narrowest lane, would cover each other. */
const dotGap = 7.5
const levelPx = 23

const columns =
  'grid grid-cols-[204px_minmax(0,1fr)_132px] items-center gap-x-5 @max-[560px]/figure:grid-cols-[minmax(0,1fr)_auto]'

/** The same bids under each weight set, as lettered dots on one common axis; the winner is filled. */
export function WeightSetLanes({ view }: { readonly view: WeightSetLanesView }) {
  const axis = axisOver(view.sets.flatMap((set) => set.scores.map(({ score }) => score)))
  if (view.sets.length === 0) return <EmptyChart />
  return (
    <div className="@container/figure">
      <ul>
        {view.sets.map((set) => (
          <li
            key={set.id}
            className={`${columns} break-inside-avoid border-line py-1.5 not-first:border-t`}
          >
            <SetName set={set} />
            <div className="px-3 @max-[560px]/figure:col-span-full @max-[560px]/figure:row-start-2">
              <Lane set={set} axis={axis} />
            </div>
            <SetWinner set={set} />
          </li>
        ))}
      </ul>
      <LaneAxis axis={axis} />
    </div>
  )
}

function SetName({ set }: { readonly set: WeightSet }) {
  const t = useTranslations('charts')
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-center gap-x-2">
        <b className="min-w-0 truncate" title={set.name}>
          {set.name}
        </b>
        {set.official && <Chip tone="accent">{t('lanes.official')}</Chip>}
      </div>
      {set.note && <div className="text-ink-3 text-xs">{set.note}</div>}
    </div>
  )
}

function SetWinner({ set }: { readonly set: WeightSet }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const { winners, second } = winnersOf(set.scores)
  const best = winners.at(0)
  if (!best) return null
  return (
    <div className="min-w-0 @max-[560px]/figure:text-end">
      <div className="flex gap-1 @max-[560px]/figure:justify-end">
        <b className="min-w-0 truncate" title={winners.map((bid) => bid.name).join(', ')}>
          {winners.length === 1 ? best.name : winners.map((bid) => bid.letter).join(', ')}
        </b>
        <span className="num">{numbers.points(best.score)}</span>
      </div>
      {second && (
        <div className="num truncate text-ink-3 text-xs" title={second.name}>
          {t('lanes.ahead', {
            difference: numbers.signed(best.score - second.score),
            name: second.name,
          })}
        </div>
      )}
    </div>
  )
}

function Lane({ set, axis }: { readonly set: WeightSet; readonly axis: Axis }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const ordered = bestFirst(set.scores)
  const { winners } = winnersOf(set.scores)
  const levels = stackLevels(
    ordered.map(({ score }) => percentOn(axis, score)),
    dotGap,
  )
  const { above, below } = levelExtent(levels)
  const middle = 23 + above * levelPx
  const parts = ordered.map(({ name, score }) =>
    t('lanes.part', { name, score: numbers.points(score) }),
  )
  return (
    <svg
      role="img"
      aria-label={t('lanes.lane', { set: set.name, parts: parts.join(', ') })}
      width="100%"
      height={46 + (above + below) * levelPx}
    >
      <line x1="0" x2="100%" y1={middle} y2={middle} stroke="var(--line-2)" />
      {ordered
        .map((bid, index) => (
          <LetterDot
            key={bid.letter}
            letter={bid.letter}
            x={percentOn(axis, bid.score)}
            y={middle}
            lift={(levels[index] ?? 0) * levelPx}
            state={winners.includes(bid) ? 'first' : 'plain'}
          />
        ))
        .reverse()}
    </svg>
  )
}

function LaneAxis({ axis }: { readonly axis: Axis }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  return (
    <div aria-hidden="true" className={`${columns} border-line border-t pt-1 text-ink-3 text-xs`}>
      <span className="@max-[560px]/figure:hidden">{t('lanes.axis')}</span>
      <div className="px-3 @max-[560px]/figure:col-span-full">
        <span className="num relative block h-4">
          {axis.ticks.map((tick) => (
            <span
              key={tick}
              className="absolute -translate-x-1/2"
              style={{ insetInlineStart: percent(percentOn(axis, tick)) }}
            >
              {numbers.plain(tick)}
            </span>
          ))}
        </span>
      </div>
    </div>
  )
}
