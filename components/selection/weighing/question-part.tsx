'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Chip } from '../../ui/chip'
import { BestAndWorst } from './best-and-worst'
import { Comparisons } from './comparisons'
import type { Desk, DeskSet } from './desk'
import { firstChoiceIn } from './first-choice'
import { FitCard } from './fit-card'
import { PartLink } from './part-link'
import { SaveTrouble } from './save-trouble'
import { TieQuestion } from './tie-question'
import { useSetName } from './use-set-name'
import { WeighingHead } from './weighing-head'
import { WeighingStepper } from './weighing-stepper'
import { WeightsSoFar } from './weights-so-far'

type QuestionPartProps = { readonly desk: Desk; readonly current: DeskSet }

/** One question set: what matters most and least, both rows of comparisons, and what the answers say so far. */
export function QuestionPart({ desk, current }: QuestionPartProps) {
  const t = useTranslations('weighing')
  const name = useSetName()(current.set)
  const { set, status } = current
  return (
    <>
      <WeighingHead
        desk={desk}
        title={set.domain ? t('head.within', { domain: name }) : t('head.domains')}
        chip={
          status.kind === 'attention' && (
            <Chip tone="caution">{t('head.lookAt', { count: status.count })}</Chip>
          )
        }
        actions={<Onward desk={desk} current={current} />}
      />
      <WeighingStepper desk={desk} />
      <SaveTrouble desk={desk} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter goes on to the next question from within any of them */}
      <div
        className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 max-md:gap-4 lg:grid-cols-[minmax(0,1fr)_21.5rem]"
        onKeyDown={goOnByEnter}
      >
        <Questions desk={desk} current={current} />
        <aside
          aria-label={t('aside')}
          className="stack lg:sticky lg:top-[calc(var(--bar)+1rem)] lg:row-span-2 lg:max-h-[calc(100dvh-var(--bar)-2rem)] lg:overflow-y-auto"
        >
          <FitCard current={current} />
          <WeightsSoFar current={current} />
        </aside>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Backward desk={desk} current={current} />
          <Onward desk={desk} current={current} withLater={false} />
        </div>
      </div>
    </>
  )
}

function Questions({ desk, current }: QuestionPartProps) {
  const { set, answers, evaluation } = current
  const isChosen = answers.best !== null && answers.worst !== null
  const [isChoosing, setChoosing] = useState(!isChosen)
  const list = useFirstChoiceOnChange(isChoosing)
  return (
    <div ref={list} className="stack gap-6 max-md:gap-4">
      <BestAndWorst
        desk={desk}
        current={current}
        isChoosing={isChoosing || !isChosen}
        setChoosing={setChoosing}
      />
      {isChosen && !isChoosing && (
        <>
          {evaluation.ties.map((tie) => (
            <TieQuestion
              key={`${tie.kind}-${tie.criteria.join()}`}
              desk={desk}
              current={current}
              tie={tie}
            />
          ))}
          <Comparisons desk={desk} current={current} kind="best-to-others" />
          {set.items.length > 2 && (
            <Comparisons desk={desk} current={current} kind="others-to-worst" />
          )}
        </>
      )}
    </div>
  )
}

/** Between choosing and comparing, the focus goes to the first row of choices. */
function useFirstChoiceOnChange(isChoosing: boolean) {
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(isChoosing)
  useEffect(() => {
    if (before.current === isChoosing) return
    before.current = isChoosing
    firstChoiceIn(list.current?.querySelector('fieldset'))?.focus()
  }, [isChoosing])
  return list
}

/** Enter goes to the next row of choices, with Shift back; after the last one to the way on. */
function goOnByEnter(event: KeyboardEvent<HTMLDivElement>) {
  const { target } = event
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return
  event.preventDefault()
  const rows = [...event.currentTarget.querySelectorAll('fieldset')]
  const here = rows.findIndex((row) => row.contains(target))
  const choice = firstChoiceIn(rows[here + (event.shiftKey ? -1 : 1)])
  const onward = event.currentTarget.querySelector<HTMLElement>('[data-onward]')
  ;(choice ?? (event.shiftKey ? null : onward))?.focus()
}

function Onward({
  desk,
  current,
  withLater = true,
}: QuestionPartProps & { readonly withLater?: boolean }) {
  const t = useTranslations('weighing.go')
  const next = neighbour(desk, current, 1)?.set.id ?? 'check'
  return (
    <>
      {withLater && (
        <PartLink
          href={desk.route.hrefOf('later')}
          open={() => desk.route.open('later')}
          look={{ variant: 'secondary' }}
        >
          {t('later')}
        </PartLink>
      )}
      <PartLink
        href={desk.route.hrefOf(next)}
        open={() => desk.route.open(next)}
        look={{ variant: current.evaluation.missing === 0 ? 'primary' : 'secondary' }}
        isOnward
      >
        {next === 'check' ? t('check') : t('continue')}
        <ArrowRight />
      </PartLink>
    </>
  )
}

function Backward({ desk, current }: QuestionPartProps) {
  const t = useTranslations('weighing.go')
  const previous = neighbour(desk, current, -1)?.set.id ?? 'start'
  return (
    <PartLink
      href={desk.route.hrefOf(previous)}
      open={() => desk.route.open(previous)}
      look={{ variant: 'quiet' }}
    >
      {t('previous')}
    </PartLink>
  )
}

function neighbour({ sets }: Desk, { set }: DeskSet, step: 1 | -1): DeskSet | undefined {
  return sets[sets.findIndex((entry) => entry.set.id === set.id) + step]
}
