'use client'

import { useTranslations } from 'next-intl'
import { Chip } from '../../ui/chip'
import { useDateText } from '../../ui/use-date-text'
import { AnswersCard } from './answers-card'
import type { Desk } from './desk'
import { PersonalWeightCards } from './personal-weight-cards'
import { WeighingHead } from './weighing-head'

/** After sending: the expert's own weights and answers, to be read. */
export function SentPart({ desk }: { readonly desk: Desk }) {
  const t = useTranslations('weighing.sent')
  const dates = useDateText()
  const { view, sets } = desk
  const at = view.submittedAt
  return (
    <>
      <WeighingHead
        desk={desk}
        title={t('title')}
        chip={<Chip tone="good">{t('chip')}</Chip>}
        lead={
          at &&
          t('lead', {
            at: dates.longMinute(at),
          })
        }
      />
      <PersonalWeightCards domains={view.domains} sets={sets}>
        <h2 className="mt-2">{t('answers')}</h2>
        {sets.map((entry) => (
          <AnswersCard key={entry.set.id} entry={entry} />
        ))}
      </PersonalWeightCards>
    </>
  )
}
