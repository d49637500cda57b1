import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { useDateText } from '@/components/ui/use-date-text'
import type { ClarificationView } from '@/lib/selection/admissibility/admissibility-view'
import type { AdmissibilityActions } from './admissibility-actions'
import { AnswerForm, DecisionForm } from './clarification-forms'

type ClarificationProps = Pick<AdmissibilityActions, 'answer' | 'decide'> & {
  readonly query: ClarificationView
  readonly mayAct: boolean
}

/** One question to the bidder: asked, answered, decided. */
export function Clarification({ query, mayAct, answer, decide }: ClarificationProps) {
  const t = useTranslations('panel.admissibility.query')
  const dates = useDateText()
  const { queryId, version, decision, answeredAt } = query
  const asked = {
    name: query.askedBy,
    date: dates.minute(query.askedAt),
    due: dates.minute(query.dueAt),
  }
  const isOpen = mayAct && decision === null
  return (
    <section className="stack gap-2 border-t pt-3">
      <h3>{t('title')}</h3>
      <p className="whitespace-pre-line">{query.question}</p>
      <p className="text-ink-3 text-xs">{t('asked', asked)}</p>
      <p className="whitespace-pre-line">
        <b>{t('answer')}</b> {answeredAt === null ? t('noAnswer') : query.answer}
      </p>
      {decision && <p>{t(`decided.${decision}`, { reason: query.reason })}</p>}
      {isOpen && answeredAt === null && query.isDue && (
        <Notice tone="caution">{t('overdue')}</Notice>
      )}
      {isOpen && answeredAt === null && (
        <AnswerForm key={`answer-${version}`} query={{ queryId, version }} action={answer} />
      )}
      {isOpen && (answeredAt !== null || query.isDue) && (
        <DecisionForm key={`decide-${version}`} query={{ queryId, version }} action={decide} />
      )}
    </section>
  )
}
