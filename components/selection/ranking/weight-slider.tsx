'use client'

import { type ReactNode, useId } from 'react'
import { useNumberText } from '@/components/charts/use-number-text'

/** One weight as a slider in tenths of a per cent, with its official value as a tick. */
export function WeightSlider({
  label,
  mark,
  share,
  official,
  onShare,
}: {
  label: string
  mark?: ReactNode
  /** Shares in [0, 1]. */
  share: number
  official: number
  onShare: (share: number) => void
}) {
  const id = useId()
  const numbers = useNumberText()
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="flex items-center gap-2">
        {mark}
        <span className="min-w-0 flex-1 truncate" title={label}>
          {label}
        </span>
        <span className="num text-ink-3 text-xs">{numbers.percent(official)}</span>
        <output htmlFor={id} className="num w-12 text-end font-bold">
          {numbers.percent(share)}
        </output>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={1000}
        value={Math.round(share * 1000)}
        aria-valuetext={`${numbers.percent(share)} %`}
        onChange={(event) => onShare(Number(event.target.value) / 1000)}
        className="h-6 w-full accent-(--accent)"
      />
    </div>
  )
}
