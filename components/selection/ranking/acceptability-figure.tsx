'use client'

import type { ReactNode } from 'react'
import type { BidLabel } from '@/components/charts/bid-label'
import { plainSentence } from '@/components/charts/plain-sentence'
import { RankAcceptabilityBars } from '@/components/charts/rank-acceptability-bars'
import { RankAcceptabilityTable } from '@/components/charts/rank-acceptability-table'
import { useNumberText } from '@/components/charts/use-number-text'
import { AfterLoad } from '@/components/ui/after-load'
import { ChartOrTable } from '@/components/ui/view-switch'
import { DrawMore, type DrawWords } from './draw-more'
import type { FigurePanel } from './drawn-panels'
import { useBrowserDraws } from './use-browser-draws'

/** Of one bid with the space below it, in pixels. */
const barHeight = 30

type AcceptabilityFigureProps = {
  readonly title: string
  readonly subtitle: string
  readonly actions: ReactNode
  readonly bids: readonly (BidLabel & { readonly values: readonly number[] })[]
  readonly panels: readonly FigurePanel[]
  readonly words: DrawWords & { readonly footer: string }
  readonly how: ReactNode
}

/** The shares of ranks as the server drew them, until the reader draws more in the browser. */
export function AcceptabilityFigure(props: AcceptabilityFigureProps) {
  const { bids, words, how, ...card } = props
  const numbers = useNumberText()
  const { panels, state, start, cancel } = useBrowserDraws(props.panels, bids)
  const view = {
    panels: panels.map(({ id, title, note, shares }) => ({
      id,
      title,
      note,
      bids: bids.map(({ letter, name }, row) => ({ letter, name, shares: shares[row] ?? [] })),
    })),
  }
  return (
    <ChartOrTable
      id="acceptability"
      title={card.title}
      subtitle={card.subtitle}
      actions={card.actions}
      chart={
        <AfterLoad height={120 + (24 + barHeight * bids.length) * Math.ceil(panels.length / 2)}>
          <RankAcceptabilityBars view={view} />
        </AfterLoad>
      }
      table={<RankAcceptabilityTable view={view} />}
      footer={
        <>
          <span className="num">
            {plainSentence(words.footer)({
              draws: numbers.plain(Math.max(...panels.map(({ draws }) => draws))),
              seed: String(panels.at(-1)?.seed ?? 0),
              error: numbers.points(Math.max(...panels.map(({ error }) => error)) * 196),
            })}
          </span>
          {how}
          <DrawMore words={words} state={state} onStart={start} onCancel={cancel} />
        </>
      }
    />
  )
}
