'use client'

import { useLocale, useTranslations } from 'next-intl'
import { RadioCards } from '@/components/forms/radio-cards'
import { Select } from '@/components/forms/select'
import { aggregations, recusals } from '@/lib/selection/procedure/terms-schema'
import { textIn } from '@/lib/shared/locale'
import { TermsNumber } from './terms-number'
import type { TermsFieldsProps } from './terms-parts'

/** What a bid must reach before its price is opened. */
export function ThresholdFields({ parts, place }: TermsFieldsProps) {
  const t = useTranslations('procedure.fields')
  const locale = useLocale()
  return (
    <>
      <TermsNumber
        parts={parts}
        name="leastQuality"
        label={t('leastQuality')}
        hint={t('leastHint')}
        optional
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {place.domains.map(({ id, code, title }) => (
          <TermsNumber
            key={id}
            parts={parts}
            name={`domainMinimums.${id}`}
            label={t('domainMinimum', { domain: `${code} ${textIn(title, locale)}` })}
            optional
          />
        ))}
      </div>
    </>
  )
}

const steps = [0, 1, 2] as const

/** How scores are compared, what parts those that are level, and how ratings become one. */
export function PartingFields({ parts, place }: TermsFieldsProps) {
  const t = useTranslations('procedure')
  const locale = useLocale()
  return (
    <>
      <Select
        {...parts.field('rounding')}
        label={t('fields.rounding')}
        options={[
          { value: 'exact', label: t('values.exact') },
          ...[0, 1, 2, 3, 4].map((decimals) => ({
            value: String(decimals),
            label: t('values.rounding', { decimals }),
          })),
        ]}
      />
      <fieldset className="grid items-end gap-4 sm:grid-cols-3">
        <legend className="mb-1.5 font-bold">{t('fields.tieBreak')}</legend>
        {steps.map((step) => (
          <Select
            key={step}
            {...parts.field(`tieBreak.${step}`)}
            label={t('fields.tieBreakStep', { step: step + 1 })}
            placeholder={t('fields.tieBreakNone')}
            options={[
              { value: 'higher-quality', label: t('values.higherQuality') },
              { value: 'lower-price', label: t('values.lowerPrice') },
              ...place.domains.map(({ id, title }) => ({
                value: `domain:${id}`,
                label: t('values.higherScore', { domain: textIn(title, locale) }),
              })),
            ]}
          />
        ))}
      </fieldset>
      {place.procedure === 'formal' && <AggregationField parts={parts} />}
    </>
  )
}

function AggregationField({ parts }: Pick<TermsFieldsProps, 'parts'>) {
  const t = useTranslations('procedure')
  const { value, onValueChange, ...wiring } = parts.choice('aggregation')
  return (
    <RadioCards
      {...wiring}
      value={typeof value === 'string' ? value : null}
      onValueChange={onValueChange}
      label={t('fields.aggregation')}
      columns={3}
      options={aggregations.map((kind) => ({ value: kind, label: t(`values.${kind}`) }))}
    />
  )
}

/** How far a conflict with one bid takes a member out. */
export function RecusalFields({ parts }: Pick<TermsFieldsProps, 'parts'>) {
  const t = useTranslations('procedure')
  const { value, onValueChange, ...wiring } = parts.choice('recusal')
  return (
    <RadioCards
      {...wiring}
      value={typeof value === 'string' ? value : null}
      onValueChange={onValueChange}
      label={t('fields.recusal')}
      columns={2}
      options={recusals.map((scope) => ({
        value: scope,
        label: t(`values.recusal.${scope}`),
        hint: t(`values.recusalHint.${scope}`),
      }))}
    />
  )
}

/** From where a price is asked about. */
export function LowPriceFields({ parts }: TermsFieldsProps) {
  const t = useTranslations('procedure.fields')
  return (
    <>
      <p className="text-ink-2">{t('lowHint')}</p>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TermsNumber
          parts={parts}
          name="lowBelowMeanPercent"
          label={t('lowBelowMean')}
          suffix="%"
        />
        <TermsNumber
          parts={parts}
          name="lowBelowNextPercent"
          label={t('lowBelowNext')}
          suffix="%"
        />
      </div>
    </>
  )
}
