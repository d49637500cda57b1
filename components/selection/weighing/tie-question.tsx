'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { BestWorstTie } from '../../../lib/decision/weights/ties'
import { judgementsOfTie } from '../../../lib/selection/weighing/answer-evaluation-rules'
import {
  chooseBest,
  chooseWorst,
  keepJudgement,
} from '../../../lib/selection/weighing/answer-rules'
import { textIn } from '../../../lib/shared/locale'
import { useNumberText } from '../../charts/use-number-text'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { SimpleTable } from '../../ui/table/simple-table'
import type { Desk, DeskSet } from './desk'

type TieQuestionProps = {
  readonly desk: Desk
  readonly current: DeskSet
  readonly tie: BestWorstTie
}

/** Several items said to share the first or last place: is that meant? Both readings are shown. */
export function TieQuestion({ desk, current, tie }: TieQuestionProps) {
  const isBest = tie.kind === 'shared-best'
  const t = useTranslations(`weighing.tie.${isBest ? 'best' : 'worst'}`)
  const locale = useLocale()
  const { set } = current
  const nameOf = (id: string) =>
    textIn(set.items.find((item) => item.id === id)?.title ?? {}, locale)
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    tie.criteria.map(nameOf),
  )
  const confirm = () =>
    desk.store.answer(set.id, (now) => judgementsOfTie(tie).reduce(keepJudgement, now))
  const [, ...others] = tie.criteria
  const swap = (item: string) => () =>
    desk.store.answer(set.id, (now) => (isBest ? chooseBest(now, item) : chooseWorst(now, item)))
  return (
    <Notice
      tone="caution"
      live="polite"
      title={t('title', { names, count: tie.criteria.length })}
      actions={
        <>
          <Button size="sm" className="max-md:min-h-12" onClick={confirm}>
            {t('equal')}
          </Button>
          {others.map((item) => (
            <Button key={item} size="sm" className="max-md:min-h-12" onClick={swap(item)}>
              {t('ahead', { name: nameOf(item) })}
            </Button>
          ))}
          <Button
            size="sm"
            variant="quiet"
            className="max-md:min-h-12"
            onClick={() => focusAnswer(tie)}
          >
            {t('chosenAhead', { name: nameOf(tie.criteria[0] ?? '') })}
          </Button>
        </>
      }
    >
      <p>{t('body')}</p>
      <details>
        <summary className="min-h-6">{t('readings')}</summary>
        <Readings current={current} tie={tie} nameOf={nameOf} isBest={isBest} />
      </details>
    </Notice>
  )
}

/** Leads to the answer of 1 that makes the tie, to be raised. */
function focusAnswer(tie: BestWorstTie) {
  const [name] = judgementsOfTie(tie)
  if (!name) return
  document
    .getElementById(`${name.kind}-${name.criterion}`)
    ?.querySelector<HTMLElement>('input:checked')
    ?.focus()
}

type ReadingsProps = {
  readonly current: DeskSet
  readonly tie: BestWorstTie
  readonly nameOf: (id: string) => string
  readonly isBest: boolean
}

function Readings({ current, tie, nameOf, isBest }: ReadingsProps) {
  const t = useTranslations('weighing.tie')
  const numbers = useNumberText()
  const evaluated = current.evaluation.progress.evaluated
  return (
    <SimpleTable
      caption={t('caption')}
      captionHidden
      scroll
      columns={[
        { id: 'item', label: t('item') },
        ...tie.readings.map((reading, place) => ({
          id: `reading-${place}`,
          label: t('if', { name: nameOf(isBest ? reading.best : reading.worst) }),
          numeric: true,
        })),
      ]}
      rows={evaluated.map((item, position) => ({
        id: item,
        cells: {
          item: nameOf(item),
          ...Object.fromEntries(
            tie.readings.map(({ linear }, place) => [
              `reading-${place}`,
              numbers.percent(linear.weights[position] ?? 0),
            ]),
          ),
        },
      }))}
    />
  )
}
