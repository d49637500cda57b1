'use client'

import { useLocale, useTranslations } from 'next-intl'
import { giveJudgement } from '../../../lib/selection/weighing/answer-rules'
import type { JudgementName } from '../../../lib/selection/weighing/judgement-schema'
import type { QuestionItem } from '../../../lib/selection/weighing/question-set-rules'
import { textIn } from '../../../lib/shared/locale'
import { ScaleHead, ScaleRow } from '../../forms/scale-row'
import { Card } from '../../ui/card'
import type { Desk, DeskSet } from './desk'
import { RevisitAdvice } from './revisit-advice'
import { useScaleWords } from './use-scale-words'

type ComparisonsProps = {
  readonly desk: Desk
  readonly current: DeskSet
  readonly kind: JudgementName['kind']
}

/** The most important item against each of the others, or each of the others against the least important. */
export function Comparisons({ desk, current, kind }: ComparisonsProps) {
  const t = useTranslations(`weighing.compare.${kind}`)
  const locale = useLocale()
  const words = useScaleWords()
  const { set, answers } = current
  const nameOf = (id: string | null) =>
    textIn(set.items.find((item) => item.id === id)?.title ?? {}, locale)
  const best = nameOf(answers.best)
  const worst = nameOf(answers.worst)
  const overWorst = answers.worst === null ? undefined : answers.bestToOthers[answers.worst]
  const rows = set.items.filter(
    ({ id }) => id !== answers.best && (kind === 'best-to-others' || id !== answers.worst),
  )
  return (
    <Card
      title={t('title', { best, worst })}
      subtitle={
        <>
          {t('subtitle', { best, worst, answer: overWorst ?? 0 })}
          {kind === 'best-to-others' && <span className="max-md:hidden"> {t('keys')}</span>}
        </>
      }
    >
      <ScaleHead words={words.over} />
      {rows.map((item) => (
        <ComparisonRow
          key={item.id}
          desk={desk}
          current={current}
          kind={kind}
          item={item}
          legend={t('legend', { best, worst, item: textIn(item.title, locale) })}
        />
      ))}
    </Card>
  )
}

type ComparisonRowProps = ComparisonsProps & {
  readonly item: QuestionItem
  readonly legend: string
}

function ComparisonRow({ desk, current, kind, item, legend }: ComparisonRowProps) {
  const locale = useLocale()
  const words = useScaleWords()
  const { set, answers, evaluation } = current
  const judgement: JudgementName = { kind, criterion: item.id }
  const list = kind === 'best-to-others' ? answers.bestToOthers : answers.othersToWorst
  const step = evaluation.revisit.find(
    (revisit) => revisit.judgement.kind === kind && revisit.judgement.criterion === item.id,
  )
  return (
    <div id={`${kind}-${item.id}`}>
      <ScaleRow
        name={`${set.id}-${kind}-${item.id}`}
        label={textIn(item.title, locale)}
        legend={legend}
        value={list[item.id] ?? null}
        words={words.of}
        disabled={!desk.isOpen}
        flagged={step !== undefined}
        onValueChange={(value) =>
          desk.store.answer(set.id, (now) => giveJudgement(now, judgement, value))
        }
        advice={step && <RevisitAdvice desk={desk} current={current} step={step} />}
      />
    </div>
  )
}
