'use client'

import { useTranslations } from 'next-intl'
import { RadioCards } from '@/components/forms/radio-cards'
import { Select } from '@/components/forms/select'
import { priceFormulaKinds, taxBases } from '@/lib/selection/procedure/terms-schema'
import { TermsNumber } from './terms-number'
import type { TermsFieldsProps } from './terms-parts'

/** How a price counts, with the known defect of each way said where it is chosen. */
export function PriceFields({ parts, place }: TermsFieldsProps) {
  const t = useTranslations('procedure')
  const { value, onValueChange, ...wiring } = parts.choice('formula')
  return (
    <>
      <RadioCards
        {...wiring}
        value={typeof value === 'string' ? value : null}
        onValueChange={onValueChange}
        label={t('fields.formula')}
        options={priceFormulaKinds.map((kind) => ({
          value: kind,
          label: t(`formulas.${kind}.label`),
          hint: (
            <>
              {t(`formulas.${kind}.how`)} {t(`formulas.${kind}.defect`)}
            </>
          ),
        }))}
      />
      {value === 'absolute-benchmark' && (
        <TermsNumber
          parts={parts}
          name="benchmark"
          label={t('fields.benchmark')}
          hint={t('fields.benchmarkHint')}
          suffix={place.currency}
        />
      )}
      {value === 'linear-between-bounds' && (
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TermsNumber parts={parts} name="full" label={t('fields.full')} suffix={place.currency} />
          <TermsNumber parts={parts} name="none" label={t('fields.none')} suffix={place.currency} />
        </div>
      )}
      <TermsNumber
        parts={parts}
        name="qualityPercent"
        label={t('fields.qualityPercent')}
        hint={t(
          value === 'price-per-quality-point' ? 'fields.qualityUnused' : 'fields.qualityHint',
        )}
        suffix="%"
      />
      <div className="max-w-64">
        <Select
          {...parts.field('taxBasis')}
          label={t('fields.taxBasis')}
          hint={t('fields.taxBasisHint')}
          options={taxBases.map((basis) => ({
            value: basis,
            label: t(`values.taxBasis.${basis}`),
          }))}
        />
      </div>
    </>
  )
}
