'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { answersIn } from '../../../lib/selection/weighing/answer-evaluation-rules'
import type { ExpertAnswersView } from '../../../lib/selection/weighing/get-expert-answers'
import { questionSetsOf } from '../../../lib/selection/weighing/question-set-rules'
import { useDateText } from '../../ui/use-date-text'
import { AnswersCard } from '../weighing/answers-card'
import { deskSetOf } from '../weighing/desk'
import { PersonalWeightCards } from '../weighing/personal-weight-cards'

/** What one expert sent, and what it weighs. */
export function ExpertAnswers({ view }: { readonly view: ExpertAnswersView }) {
  const t = useTranslations('weights.answers')
  const dates = useDateText()
  const { expert, domains, sheets } = view
  const sets = useMemo(
    () => questionSetsOf(domains).map((set) => deskSetOf(set, answersIn(sheets, set.id))),
    [domains, sheets],
  )
  return (
    <>
      <h2 className="mb-1">{t('title', { name: expert.name })}</h2>
      <p className="mb-4 text-ink-2">
        {t('sent', {
          affiliation: expert.affiliation || 'none',
          date: dates.longDay(expert.submittedAt),
        })}
      </p>
      <PersonalWeightCards domains={domains} sets={sets}>
        {sets.map((entry) => (
          <AnswersCard key={entry.set.id} entry={entry} />
        ))}
      </PersonalWeightCards>
    </>
  )
}
