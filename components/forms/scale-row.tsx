'use client'

import type { ReactNode } from 'react'
import { cn } from '../ui/class-names'
import { ScaleInput, type ScaleInputProps } from './scale-input'

type ScaleRowProps = ScaleInputProps & {
  /** The short name at the left. */
  readonly label: ReactNode
  /** What the answer means, at the right. */
  readonly word?: ReactNode
  /** Why to look again, and the offers, under a flagged answer. */
  readonly advice?: ReactNode
}

const columns = 'md:grid-cols-[9.25rem_minmax(0,1fr)_8.75rem]'

/** A list of answers on one scale has a `ScaleHead` and these. */
export function ScaleRow({ label, word, advice, ...scale }: ScaleRowProps) {
  return (
    <div
      className={cn(
        'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 border-t py-1.5',
        columns,
        scale.flagged && '-mx-3 rounded-md border-transparent bg-caution-tint px-3',
      )}
    >
      <span className="font-bold">{label}</span>
      <div className="max-md:col-span-2 max-md:row-start-2">
        <ScaleInput {...scale} />
      </div>
      <span className="text-ink-2 max-md:text-end">
        {word ?? (scale.value === null ? null : scale.words?.[scale.value])}
      </span>
      {advice && <div className="col-span-full">{advice}</div>}
    </div>
  )
}

type ScaleHeadProps = {
  /** Words over some of the steps, by step. */
  readonly words: Readonly<Record<number, string>>
  readonly min?: number
  readonly max?: number
}

/** The words over the steps; left out on a phone, where each row says its own. */
export function ScaleHead({ words, min = 1, max = 9 }: ScaleHeadProps) {
  const steps = Array.from({ length: max - min + 1 }, (_, place) => min + place)
  return (
    <div
      aria-hidden="true"
      className={cn('mb-1 hidden gap-x-4 text-xs text-ink-3 md:grid', columns)}
    >
      <span className="col-start-2 grid auto-cols-fr grid-flow-col">
        {steps.map((step) => (
          <span
            key={step}
            className="flex w-0 justify-center justify-self-center whitespace-nowrap"
          >
            {words[step]}
          </span>
        ))}
      </span>
    </div>
  )
}
