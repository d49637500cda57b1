'use client'

import { useState } from 'react'
import { plainSentence } from '@/components/charts/plain-sentence'
import { useNumberText } from '@/components/charts/use-number-text'
import { Button } from '@/components/ui/button'
import { ProgressBar } from '@/components/ui/progress'
import type { DrawState } from './drawn-panels'

export type DrawWords = {
  readonly amount: string
  readonly draw: string
  readonly drawing: string
  readonly cancel: string
  readonly cancelled: string
  readonly failed: string
  /** With the gap `{draws}`. */
  readonly done: string
}

type DrawMoreProps = {
  readonly words: DrawWords
  readonly state: DrawState
  readonly onStart: (samples: number) => void
  readonly onCancel: () => void
}

const amounts = [100_000, 300_000, 1_000_000]

/** Starts drawing in the browser, shows how far it is, and calls it off; one button does both and keeps the focus. */
export function DrawMore({ words, state, onStart, onCancel }: DrawMoreProps) {
  const numbers = useNumberText()
  const [samples, setSamples] = useState(amounts.at(-1) ?? 0)
  const isDrawing = state.step === 'drawing'
  return (
    <div className="no-print grid basis-full gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <select
          aria-label={words.amount}
          value={samples}
          disabled={isDrawing}
          onChange={(event) => setSamples(Number(event.target.value))}
          className="num h-8 rounded-md border border-line-3 bg-surface px-2 text-ink text-sm disabled:text-ink-3 max-md:h-11"
        >
          {amounts.map((amount) => (
            <option key={amount} value={amount}>
              {numbers.plain(amount)}
            </option>
          ))}
        </select>
        <Button size="sm" onClick={() => (isDrawing ? onCancel() : onStart(samples))}>
          {isDrawing ? words.cancel : words.draw}
        </Button>
      </div>
      {isDrawing && (
        <ProgressBar
          label={words.drawing}
          value={state.share}
          detail={`${numbers.wholePercent(state.share)} %`}
        />
      )}
      <p role="status">{outcome(state, words, numbers.plain)}</p>
    </div>
  )
}

function outcome(state: DrawState, words: DrawWords, plain: (value: number) => string) {
  switch (state.step) {
    case 'done':
      return plainSentence(words.done)({ draws: plain(state.draws) })
    case 'cancelled':
      return words.cancelled
    case 'failed':
      return words.failed
    default:
      return ''
  }
}
