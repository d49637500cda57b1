'use client'

import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/forms/date-input'
import { Select } from '@/components/forms/select'
import { TextArea } from '@/components/forms/text-area'
import { TermsNumber } from './terms-number'
import type { TermsFieldsProps } from './terms-parts'

const times = ['opensAt', 'closesAt', 'questionsUntil'] as const

/** When bids are received, by the clock of the tender's time zone. */
export function DateFields({ parts, place }: TermsFieldsProps) {
  const t = useTranslations('procedure.fields')
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {times.map((name) => (
        <DateInput
          key={name}
          {...parts.field(name)}
          precision="minute"
          label={t(name)}
          hint={t('zoneHint', { zone: place.timeZone })}
          optional={name === 'questionsUntil'}
        />
      ))}
    </div>
  )
}

/** How long an award waits for challenges, and which days do not count. */
export function StandstillFields({ parts }: TermsFieldsProps) {
  const t = useTranslations('procedure')
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TermsNumber parts={parts} name="standstillDays" label={t('fields.standstillDays')} />
        <Select
          {...parts.field('standstillCount')}
          label={t('fields.standstillCount')}
          options={(['calendar', 'working'] as const).map((value) => ({
            value,
            label: t(`values.${value}`),
          }))}
        />
      </div>
      <TextArea
        {...parts.field('holidays')}
        label={t('fields.holidays')}
        hint={t('fields.holidaysHint')}
        rows={3}
        optional
      />
    </>
  )
}
