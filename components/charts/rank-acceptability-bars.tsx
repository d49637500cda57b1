'use client'

import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { BidBadge } from '@/components/ui/bid-badge'
import type { BidLabel } from './bid-label'
import { EmptyChart } from './empty-chart'
import { percent } from './geometry-axis'
import { groupRanks, mostRankSteps, rankRamp } from './geometry-ramp'
import { stackSegments } from './geometry-stack'
import { labelFit } from './label-fit'
import { LetterLegend } from './letter-legend'
import { plainSentence } from './plain-sentence'
import { useNumberText } from './use-number-text'

export type RankAcceptabilityPanel = {
  readonly id: string
  readonly title: string
  readonly note?: string
  /** For each bid the share of draws, in [0, 1], that gives it rank 1, 2, 3 … */
  readonly bids: readonly (BidLabel & { readonly shares: readonly number[] })[]
}

export type RankAcceptabilityView = { readonly panels: readonly RankAcceptabilityPanel[] }

const rankCount = (view: RankAcceptabilityView): number =>
  Math.max(0, ...view.panels.flatMap(({ bids }) => bids.map(({ shares }) => shares.length)))

/** Share of draws that gives each rank, stacked from the first; panels stand side by side where there is room. */
export function RankAcceptabilityBars({ view }: { readonly view: RankAcceptabilityView }) {
  const words = useBarWords()
  const ranks = rankCount(view)
  if (ranks === 0) return <EmptyChart />
  const steps = rankRamp(ranks)
  return (
    <div className="@container/figure">
      <RankLegend ranks={ranks} />
      <div
        className={`grid gap-6 ${view.panels.length > 1 ? 'grid-cols-2 @max-[560px]/figure:grid-cols-1' : ''}`}
      >
        {view.panels.map((panel) => (
          <div key={panel.id} className="min-w-0">
            <b className="block">{panel.title}</b>
            {panel.note && <p className="text-ink-3 text-xs">{panel.note}</p>}
            <ul className="mt-2.5 grid gap-1.5">
              {panel.bids.map((bid) => (
                <li
                  key={bid.letter}
                  className="grid break-inside-avoid grid-cols-[22px_minmax(0,1fr)] items-center gap-2.5"
                  title={bid.name}
                >
                  <BidBadge letter={bid.letter} />
                  <RankBar bid={bid} steps={steps} words={words} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <LetterLegend bids={view.panels.at(0)?.bids ?? []} />
    </div>
  )
}

/** The words and numbers of the bars, looked up once for all of them. */
function useBarWords() {
  const t = useTranslations('charts')
  return {
    bar: plainSentence(t('ranks.bar', { name: '{name}', parts: '{parts}' })),
    part: plainSentence(t('ranks.part', { rank: '{rank}', share: '{share}' })),
    numbers: useNumberText(),
  }
}

function RankLegend({ ranks }: { readonly ranks: number }) {
  const t = useTranslations('charts')
  const steps = rankRamp(ranks)
  return (
    <p className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs leading-[18px]">
      {steps.map((step, index) => (
        <span key={step.fill} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="12" height="12">
            <rect width="12" height="12" rx="2" fill={step.fill} />
          </svg>
          {ranks > mostRankSteps && index === steps.length - 1
            ? t('ranks.andWorse', { rank: index + 1 })
            : t('ranks.rank', { rank: index + 1 })}
        </span>
      ))}
      <span>{t('ranks.unit')}</span>
    </p>
  )
}

/** Ranks with less than this share of the draws would be read aloud as 0 %; the table has them. */
const leastRead = 0.005

type RankBarProps = {
  readonly bid: RankAcceptabilityPanel['bids'][number]
  readonly steps: ReturnType<typeof rankRamp>
  readonly words: ReturnType<typeof useBarWords>
}

function RankBar({ bid, steps, words }: RankBarProps) {
  const { wholePercent } = words.numbers
  const parts = bid.shares.flatMap((share, index) =>
    share < leastRead ? [] : [words.part({ rank: String(index + 1), share: wholePercent(share) })],
  )
  return (
    <div className="@container">
      <svg
        role="img"
        aria-label={words.bar({ name: bid.name, parts: parts.join(', ') })}
        width="100%"
        height="22"
      >
        {stackSegments(groupRanks(bid.shares), 1).map(({ index, start, width, value }) => {
          const text = wholePercent(value)
          const fit = labelFit(width, text.length)
          const step = steps[index]
          return (
            <Fragment key={index}>
              <rect
                x={percent(start)}
                width={percent(width)}
                height="22"
                fill={step?.fill}
                stroke="var(--surface)"
                strokeWidth="1.5"
              />
              {fit !== null && (
                <text
                  x={percent(start + width / 2)}
                  y="50%"
                  dy=".36em"
                  textAnchor="middle"
                  className={`text-xs ${fit}`}
                  style={{ fill: step?.text }}
                >
                  {text}
                </text>
              )}
            </Fragment>
          )
        })}
      </svg>
    </div>
  )
}
