'use client'

import { useLocale, useTranslations } from 'next-intl'
import { isKept } from '../../../lib/selection/weighing/answer-rules'
import type { JudgementName } from '../../../lib/selection/weighing/judgement-schema'
import { textIn } from '../../../lib/shared/locale'
import { useNumberText } from '../../charts/use-number-text'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { DomainKey } from '../../ui/domain-key'
import { SimpleTable } from '../../ui/table/simple-table'
import type { Desk, DeskSet } from './desk'
import { PartLink } from './part-link'
import { useSetName } from './use-set-name'
import { useStatusText } from './weighing-stepper'

type AnswersCardProps = {
  readonly entry: DeskSet
  /** Where answers can still be changed; left out once they are sent. */
  readonly route?: Desk['route']
}

/** The answers to one question set as a table, with what they weigh and how they fit. */
export function AnswersCard({ entry, route }: AnswersCardProps) {
  const t = useTranslations('weighing.check')
  const statusText = useStatusText()
  const name = useSetName()(entry.set)
  const { set, status } = entry
  return (
    <Card
      id={`answers-${set.id}`}
      title={
        <span className="flex items-center gap-2">
          {set.domain && <DomainKey domain={set.domain.domainNumber} />}
          {name}
        </span>
      }
      subtitle={<FitSentence entry={entry} />}
      actions={
        route && (
          <>
            <Chip tone={tones[status.kind]}>{statusText(status)}</Chip>
            <PartLink
              href={route.hrefOf(set.id)}
              open={() => route.open(set.id)}
              look={{ size: 'sm' }}
            >
              {t('change')}
            </PartLink>
          </>
        )
      }
      flush
    >
      <AnswersTable entry={entry} {...(route ? { route } : {})} />
    </Card>
  )
}

const tones = {
  'not-started': 'neutral',
  started: 'caution',
  attention: 'caution',
  complete: 'good',
} as const

function FitSentence({ entry }: { readonly entry: DeskSet }) {
  const t = useTranslations('weighing.check')
  const numbers = useNumberText()
  const consistency = entry.evaluation.progress.evaluation?.consistency
  if (!consistency || consistency.input === null) return null
  if (consistency.acceptable && consistency.inputThreshold === null) return t('fit.exactly')
  const ratio = numbers.ratio(consistency.input)
  if (consistency.inputThreshold === null) return t('fit.noLimit', { ratio })
  const limit = numbers.ratio(consistency.inputThreshold)
  return consistency.acceptable === false
    ? t('fit.above', { ratio, limit, kept: entry.answers.kept.length })
    : t('fit.within', { ratio, limit })
}

function AnswersTable({ entry, route }: AnswersCardProps) {
  const t = useTranslations('weighing.check')
  const locale = useLocale()
  const numbers = useNumberText()
  const { set, answers, evaluation } = entry
  const { evaluated, evaluation: found } = evaluation.progress
  const name = useSetName()(set)
  return (
    <SimpleTable
      caption={t('caption', { name })}
      captionHidden
      scroll
      columns={[
        { id: 'item', label: t('column.item') },
        { id: 'place', label: t('column.place') },
        { id: 'fromBest', label: t('column.fromBest'), numeric: true },
        { id: 'overWorst', label: t('column.overWorst'), numeric: true },
        { id: 'weight', label: t('column.weight'), numeric: true },
      ]}
      rows={set.items.map(({ id, title }) => {
        const weight = found?.linear.weights[evaluated.indexOf(id)]
        const cell = (kind: JudgementName['kind']) => (
          <AnswerCell entry={entry} name={{ kind, criterion: id }} {...(route ? { route } : {})} />
        )
        return {
          id,
          cells: {
            item: textIn(title, locale),
            place: id === answers.best ? t('best') : id === answers.worst ? t('worst') : '',
            fromBest: cell('best-to-others'),
            overWorst: cell('others-to-worst'),
            weight: weight === undefined ? '–' : numbers.percent(weight),
          },
        }
      })}
    />
  )
}

type AnswerCellProps = AnswersCardProps & { readonly name: JudgementName }

function AnswerCell({ entry, name, route }: AnswerCellProps) {
  const t = useTranslations('weighing.check')
  const { set, answers } = entry
  const { best, worst } = answers
  const { kind, criterion } = name
  const isSelf = criterion === (kind === 'best-to-others' ? best : worst)
  if (isSelf) return '1'
  const isBestOverWorst = kind === 'others-to-worst' && criterion === best
  const value = isBestOverWorst
    ? worst === null
      ? undefined
      : answers.bestToOthers[worst]
    : (kind === 'best-to-others' ? answers.bestToOthers : answers.othersToWorst)[criterion]
  if (value !== undefined) return isKept(answers, name) ? t('kept', { value }) : String(value)
  if (!route) return '–'
  return (
    <PartLink
      href={route.hrefOf(set.id)}
      open={() => route.open(set.id, `#${kind}-${criterion}`)}
      className="inline-flex min-h-6 items-center"
    >
      {t('missing')}
    </PartLink>
  )
}
