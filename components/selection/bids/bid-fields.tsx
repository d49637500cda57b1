'use client'

import { useTranslations } from 'next-intl'
import { NumberInput } from '../../forms/number-input'
import { Select } from '../../forms/select'
import { TextArea } from '../../forms/text-area'
import { TextInput } from '../../forms/text-input'

export type Countries = readonly { readonly value: string; readonly label: string }[]

type TextName = 'applicantName' | 'country' | 'identifier' | 'note' | 'publishedRatingSource'

type NumberName = 'publishedRating' | 'publishedRatingScale'

type Wired = { readonly id: string; readonly name: string; readonly error: string | undefined }

type BidFieldsProps = {
  readonly field: (name: TextName) => Wired
  readonly choice: (name: NumberName) => Wired & {
    readonly value: number | null
    readonly onValueChange: (value: unknown) => void
  }
  readonly countries: Countries
  /** What is entered now; kept even where it is on no list. */
  readonly country: string
}

/** What is known of an applicant. */
export function BidFields({ field, choice, countries, country }: BidFieldsProps) {
  const t = useTranslations('evidence.bidForm')
  const isListed = country === '' || countries.some(({ value }) => value === country)
  const options = isListed ? countries : [{ value: country, label: country }, ...countries]
  return (
    <>
      <TextInput {...field('applicantName')} label={t('applicantName')} autoComplete="off" />
      <Select
        {...field('country')}
        label={t('country')}
        optional
        placeholder={t('noCountry')}
        options={options}
      />
      <TextInput
        {...field('identifier')}
        label={t('identifier')}
        hint={t('identifierHint')}
        optional
        autoComplete="off"
      />
      <TextArea {...field('note')} label={t('note')} optional rows={2} />
      <details className="rounded-md border px-4 py-3">
        <summary className="cursor-pointer font-bold">{t('published')}</summary>
        <div className="stack mt-3">
          <p className="text-ink-2">{t('publishedHint')}</p>
          <div className="grid grid-cols-2 gap-3">
            <NumberInput {...choice('publishedRating')} label={t('publishedRating')} optional />
            <NumberInput
              {...choice('publishedRatingScale')}
              label={t('publishedRatingScale')}
              optional
            />
          </div>
          <TextInput
            {...field('publishedRatingSource')}
            label={t('publishedRatingSource')}
            optional
            autoComplete="off"
          />
        </div>
      </details>
    </>
  )
}
