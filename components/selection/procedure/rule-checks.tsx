'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { NumberInput } from '@/components/forms/number-input'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { TermsInput } from '@/lib/selection/procedure/terms-schema'
import { fieldFrom, firstField, type TypedField } from './expected-field'
import { ParadoxTest } from './paradox-test'
import { PointsTable } from './points-table'
import { ruleFromTerms } from './rule-from-terms'

type RuleChecksProps = { readonly terms: TermsInput; readonly currency: string }

const entries = ['bids', 'qualityLow', 'qualityHigh', 'priceLow', 'priceHigh'] as const

/** The terms on trial: points against price, and the paradoxes found in invented fields of bids. */
export function RuleChecks({ terms, currency }: RuleChecksProps) {
  const t = useTranslations('procedure.checks')
  const [typed, setTyped] = useState<Partial<TypedField>>({})
  const shown: TypedField = { ...firstField(terms), ...typed }
  const rule = ruleFromTerms(terms)
  const expected = fieldFrom(shown, terms.leastQuality)
  return (
    <Card id="checks" title={t('title')} subtitle={t('lead')}>
      <div className="stack gap-6">
        <fieldset className="grid grid-cols-2 items-end gap-4 md:grid-cols-5">
          <legend className="mb-2 font-bold">{t('expected')}</legend>
          {entries.map((entry) => (
            <NumberInput
              key={entry}
              id={`expected-${entry}`}
              name={`expected-${entry}`}
              error={undefined}
              label={t(entry)}
              value={shown[entry]}
              onValueChange={(value) => setTyped((before) => ({ ...before, [entry]: value }))}
            />
          ))}
        </fieldset>
        {rule === null && <Notice tone="caution">{t('wrongRule')}</Notice>}
        {expected === null && <Notice tone="caution">{t('wrongField')}</Notice>}
        {rule && expected && (
          <>
            <PointsTable rule={rule} expected={expected} currency={currency} />
            <ParadoxTest rule={rule} expected={expected} />
          </>
        )}
      </div>
    </Card>
  )
}
