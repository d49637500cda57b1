'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useState } from 'react'
import { plainSentence } from '@/components/charts/plain-sentence'
import { useNumberText } from '@/components/charts/use-number-text'
import { WeightSensitivityTable } from '@/components/charts/weight-sensitivity-table'
import { Skeleton } from '@/components/ui/skeleton'
import { ChartOrTable } from '@/components/ui/view-switch'
import {
  type LeadStretch,
  leadStretches,
  type SensitivityChoice,
  sensitivityView,
} from './sensitivity-view'
import { useSeen } from './use-seen'
import type { WeighedBids } from './what-if-weights'

const WeightSensitivityLines = dynamic(
  () =>
    import('@/components/charts/weight-sensitivity-lines').then(
      ({ WeightSensitivityLines }) => WeightSensitivityLines,
    ),
  { ssr: false, loading: () => <Skeleton className="h-72" /> },
)

type SensitivityProps = {
  readonly weighed: WeighedBids
  /** Chosen at first. */
  readonly choice: SensitivityChoice
  readonly actions: ReactNode
  /** Sentences with gaps: `{name}`; `{from}`, `{to}`, `{leader}`; `{leader}`. */
  readonly words: {
    readonly title: string
    readonly subtitle: string
    readonly choose: string
    readonly domains: string
    readonly criteria: string
    readonly stretch: string
    readonly always: string
    readonly now: string
  }
}

/** One weight from nothing to everything, chosen by the reader: who leads where, as lines, in words and as a table. */
export function Sensitivity({ weighed, choice: first, actions, words }: SensitivityProps) {
  const [choice, setChoice] = useState(first)
  const [figure, isSeen] = useSeen<HTMLDivElement>()
  const view = sensitivityView(weighed, choice)
  const chooser = (
    <ChoiceList weighed={weighed} choice={choice} words={words} onChoice={setChoice} />
  )
  return (
    <ChartOrTable
      id="sensitivity"
      title={plainSentence(words.title)({ name: view.criterion.name })}
      subtitle={words.subtitle}
      actions={actions}
      chart={
        <div ref={figure}>
          {chooser}
          <div className="no-print mb-3">
            {isSeen ? <WeightSensitivityLines view={view} /> : <Skeleton className="h-72" />}
          </div>
          <Stretches stretches={leadStretches(view)} words={words} />
        </div>
      }
      table={
        <>
          {chooser}
          <WeightSensitivityTable view={view} />
        </>
      }
    />
  )
}

type ChoiceListProps = Pick<SensitivityProps, 'weighed' | 'choice' | 'words'> & {
  readonly onChoice: (choice: SensitivityChoice) => void
}

function ChoiceList({ weighed, choice, words, onChoice }: ChoiceListProps) {
  const options = (kind: SensitivityChoice['kind'], names: readonly { readonly name: string }[]) =>
    names.map(({ name }, index) => (
      <option key={name} value={`${kind} ${index}`}>
        {name}
      </option>
    ))
  return (
    <label className="no-print mb-4 flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-ink-2 text-xs">{words.choose}</span>
      <select
        value={`${choice.kind} ${choice.index}`}
        onChange={({ target }) => {
          const [kind, index] = target.value.split(' ')
          onChoice({ kind: kind === 'domain' ? 'domain' : 'criterion', index: Number(index) })
        }}
        className="h-8 min-w-0 max-w-full rounded-md border border-line-3 bg-surface px-2 text-sm max-md:h-11"
      >
        <optgroup label={words.domains}>{options('domain', weighed.domains)}</optgroup>
        <optgroup label={words.criteria}>{options('criterion', weighed.criteria)}</optgroup>
      </select>
    </label>
  )
}

type StretchesProps = {
  readonly stretches: readonly LeadStretch[]
  readonly words: SensitivityProps['words']
}

function Stretches({ stretches, words }: StretchesProps) {
  const numbers = useNumberText()
  const [only] = stretches
  if (stretches.length === 1 && only)
    return <p className="mt-3">{plainSentence(words.always)({ leader: only.leader })}</p>
  const sentence = plainSentence(words.stretch)
  return (
    <ul className="mt-3 grid gap-1">
      {stretches.map(({ from, to, leader, isNow }) => (
        <li key={from} className="num flex flex-wrap gap-x-2">
          <span className={isNow ? 'font-bold' : undefined}>
            {sentence({ from: numbers.percent(from), to: numbers.percent(to), leader })}
          </span>
          {isNow && <span className="text-ink-2">{words.now}</span>}
        </li>
      ))}
    </ul>
  )
}
