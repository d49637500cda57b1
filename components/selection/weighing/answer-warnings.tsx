'use client'

import { TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { BestWorstWarning } from '../../../lib/decision/weights/best-worst-warnings'
import { textIn } from '../../../lib/shared/locale'
import type { DeskSet } from './desk'

type AnswerWarningsProps = {
  readonly current: DeskSet
  readonly warnings: readonly BestWorstWarning[]
}

/** What else a reader of these answers must know, in plain words. Warnings about the weights stand beside the weights. */
export function AnswerWarnings({ current, warnings }: AnswerWarningsProps) {
  const t = useTranslations('weighing.warning')
  const locale = useLocale()
  const { set, answers } = current
  const nameOf = (id: string | null) =>
    textIn(set.items.find((item) => item.id === id)?.title ?? {}, locale)
  const sentences = warnings.flatMap((warning) => {
    switch (warning.code) {
      case 'answer-above-best-to-worst':
        return t(`above.${warning.judgement.kind}`, {
          best: nameOf(answers.best),
          worst: nameOf(answers.worst),
          item: nameOf(warning.judgement.criterion),
          answer: warning.answer,
          overWorst: warning.bestOverWorst,
        })
      case 'no-published-threshold':
        return warning.drivenBy.length === 0
          ? []
          : t('noLimit', {
              names: new Intl.ListFormat(locale).format(warning.drivenBy.map(nameOf)),
            })
      default:
        return []
    }
  })
  if (sentences.length === 0) return null
  return (
    <ul className="grid gap-2">
      {sentences.map((sentence) => (
        <li key={sentence} className="grid grid-cols-[0.875rem_minmax(0,1fr)] gap-2">
          <TriangleAlert className="mt-0.5 size-3.5 text-caution" aria-hidden />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  )
}
