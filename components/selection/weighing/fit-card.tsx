'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { BestWorstEvaluation } from '../../../lib/decision/weights/best-worst'
import { textIn } from '../../../lib/shared/locale'
import { ConsistencyMeter } from '../../charts/consistency-meter'
import { useNumberText } from '../../charts/use-number-text'
import { Card } from '../../ui/card'
import { AnswerWarnings } from './answer-warnings'
import type { DeskSet } from './desk'

/** Whether the answers fit together, live: the ratio with its limit, what drives it, and what would be enough. */
export function FitCard({ current }: { readonly current: DeskSet }) {
  const t = useTranslations('weighing.fit')
  const { evaluation } = current.evaluation.progress
  return (
    <Card title={t('title')} level={3} id="fit">
      {evaluation ? (
        <div className="stack gap-3">
          <Meter current={current} evaluation={evaluation} />
          <p role="status">
            <Verdict current={current} evaluation={evaluation} />
          </p>
          <AnswerWarnings current={current} warnings={evaluation.warnings} />
          <Measured current={current} evaluation={evaluation} />
        </div>
      ) : (
        <p className="text-ink-2">{t('notYet')}</p>
      )}
    </Card>
  )
}

type EvaluatedProps = { readonly current: DeskSet; readonly evaluation: BestWorstEvaluation }

function Meter({ current, evaluation }: EvaluatedProps) {
  const t = useTranslations('weighing.fit')
  const { input, inputThreshold } = evaluation.consistency
  if (inputThreshold === null || input === null) return null
  const { revisit, suggestedRatio } = current.evaluation
  const [first] = revisit
  const label = revisit.length === 1 && first ? t('withValue', { value: first.to }) : t('withAll')
  return (
    <ConsistencyMeter
      view={{
        ratio: input,
        limit: inputThreshold,
        ...(revisit.length > 0 && suggestedRatio !== null
          ? { suggested: { ratio: suggestedRatio, label } }
          : {}),
      }}
    />
  )
}

function Verdict({ current, evaluation }: EvaluatedProps) {
  const t = useTranslations('weighing.fit')
  const locale = useLocale()
  const { revisit, progress, missing } = current.evaluation
  const { acceptable } = evaluation.consistency
  const nameOf = (id: string) =>
    textIn(current.set.items.find((item) => item.id === id)?.title ?? {}, locale)
  const [first] = revisit
  if (progress.evaluated.length === 2) return t('two')
  if (acceptable === true) return missing > 0 ? t('fitsSoFar') : t('fits')
  if (acceptable === null) return t('noLimit')
  if (!first) return t('kept')
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>
  const values = { name: nameOf(first.judgement.criterion), from: first.from, to: first.to, b }
  return revisit.length === 1
    ? t.rich('one', { ...values, steps: Math.abs(first.from - first.to) })
    : t.rich('several', { ...values, count: revisit.length })
}

function Measured({ current, evaluation }: EvaluatedProps) {
  const t = useTranslations('weighing.fit')
  const numbers = useNumberText()
  const { consistency } = evaluation
  const {
    answers,
    evaluation: { progress },
  } = current
  const top = answers.worst === null ? null : (answers.bestToOthers[answers.worst] ?? null)
  const ratio = (value: number | null) => (value === null ? '–' : numbers.ratio(value))
  return (
    <details className="text-xs text-ink-2">
      <summary className="min-h-6 max-md:min-h-12">{t('how')}</summary>
      <div className="mt-1.5 space-y-1.5">
        <p>
          {consistency.inputThreshold === null || top === null
            ? t('howWithoutLimit')
            : t('howWithLimit', { count: progress.evaluated.length, top })}
        </p>
        <p className="num">
          {t('others', {
            output: ratio(consistency.output),
            outputLimit: ratio(consistency.outputThreshold),
            ordinal: ratio(consistency.ordinal),
          })}
        </p>
        <p>{t('advice')}</p>
      </div>
    </details>
  )
}
