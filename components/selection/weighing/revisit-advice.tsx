'use client'

import { CornerLeftUp } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { giveJudgement, keepJudgement } from '../../../lib/selection/weighing/answer-rules'
import type { AnswerToRevisit } from '../../../lib/selection/weighing/revisit-rules'
import { textIn } from '../../../lib/shared/locale'
import { useNumberText } from '../../charts/use-number-text'
import { Button } from '../../ui/button'
import type { Desk, DeskSet } from './desk'

type RevisitAdviceProps = {
  readonly desk: Desk
  readonly current: DeskSet
  readonly step: AnswerToRevisit
}

/** Why one answer is worth another look, and the two ways to settle it. */
export function RevisitAdvice({ desk, current, step }: RevisitAdviceProps) {
  const t = useTranslations('weighing.revisit')
  const { set } = current
  const { judgement, from, to } = step
  const settle = (change: typeof keepJudgement) => () =>
    desk.store.answer(set.id, (now) => change(now, judgement))
  return (
    <div className="grid grid-cols-[0.875rem_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-2 pt-1 pb-1 max-md:grid-cols-[0.875rem_minmax(0,1fr)]">
      <CornerLeftUp className="size-3.5 self-start text-caution mt-0.5" aria-hidden />
      <span>
        <RevisitReason current={current} step={step} />
      </span>
      {desk.isOpen && (
        <span className="flex gap-2 max-md:col-start-2">
          <Button
            size="sm"
            className="max-md:min-h-12"
            onClick={settle((now, name) => giveJudgement(now, name, to))}
          >
            {t('setTo', { value: to })}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            className="max-md:min-h-12"
            onClick={settle(keepJudgement)}
          >
            {t('keep', { value: from })}
          </Button>
        </span>
      )}
    </div>
  )
}

function RevisitReason({ current, step }: Omit<RevisitAdviceProps, 'desk'>) {
  const t = useTranslations('weighing.revisit')
  const locale = useLocale()
  const numbers = useNumberText()
  const { set, answers } = current
  const nameOf = (id: string | null) =>
    textIn(set.items.find((item) => item.id === id)?.title ?? {}, locale)
  const { judgement, basis, exact, to } = step
  const values = {
    best: nameOf(answers.best),
    worst: nameOf(answers.worst),
    item: nameOf(judgement.criterion),
  }
  const strong = { ...values, to, b: (chunks: ReactNode) => <b>{chunks}</b> }
  if (judgement.criterion === answers.worst) return t.rich('overWorst', strong)
  if (basis === null) return t.rich('pair', strong)
  return (
    <>
      {t(judgement.kind, { ...values, ...basis })}{' '}
      {exact === null || exact === to
        ? t.rich('closeEnough', strong)
        : t.rich('exact', { ...strong, exact: numbers.plain(Math.round(exact * 10) / 10) })}
    </>
  )
}
