'use client'

import { useTranslations } from 'next-intl'
import { BidBadge } from '@/components/ui/bid-badge'
import { Chip } from '@/components/ui/chip'
import type { BidLabel } from './bid-label'
import { EmptyChart } from './empty-chart'
import { type Axis, axisOver, percent, percentOn } from './geometry-axis'
import { LaneDots } from './lane-dots'
import { plainSentence } from './plain-sentence'
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

const columns =
  'grid grid-cols-[204px_minmax(0,1fr)_164px] items-center gap-x-5 @max-[560px]/figure:grid-cols-[minmax(0,1fr)_auto]'

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
        {set.official && (
          <Chip tone="accent" icon={null}>
            {t('lanes.official')}
          </Chip>
        )}
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
  const names = winners.map((bid) => bid.name).join(', ')
  return (
    <div className="min-w-0">
      <div className="flex items-center gap-1.5 @max-[560px]/figure:justify-end">
        {winners.map((bid) => (
          <BidBadge key={bid.letter} letter={bid.letter} state="first" />
        ))}
        <b className="min-w-0 truncate" title={names}>
          {winners.length === 1 ? best.name : ''}
        </b>
      </div>
      <div className="num text-xs @max-[560px]/figure:text-end">
        <b>{numbers.points(best.score)}</b>
        {second && (
          <span className="ms-2 text-ink-3" title={second.name}>
            {t('lanes.ahead', {
              difference: numbers.signed(best.score - second.score),
              letter: second.letter,
            })}
          </span>
        )}
      </div>
    </div>
  )
}

type LaneProps = { readonly set: WeightSet; readonly axis: Axis }

/**
 * Each lane is drawn for two widths, of which the style sheet shows one. Dots nearer than the gap, in per
 * cent of the lane, would cover each other there.
 */
const widths = [
  { gap: 7.5, className: '@min-[460px]:hidden' },
  { gap: 4.6, className: 'hidden @min-[460px]:block' },
] as const

function Lane({ set, axis }: LaneProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const part = plainSentence(t('lanes.part', { name: '{name}', score: '{score}' }))
  const ordered = bestFirst(set.scores)
  const { winners } = winnersOf(set.scores)
  const parts = ordered.map(({ name, score }) => part({ name, score: numbers.points(score) }))
  const label = t('lanes.lane', { set: set.name, parts: parts.join(', ') })
  const dots = ordered.map((bid) => ({
    letter: bid.letter,
    at: percentOn(axis, bid.score),
    isFirst: winners.includes(bid),
  }))
  return (
    <div className="@container">
      {widths.map((width) => (
        <LaneDots key={width.gap} label={label} dots={dots} {...width} />
      ))}
    </div>
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
