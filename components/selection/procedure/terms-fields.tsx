'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateFields, StandstillFields } from './date-fields'
import { PriceFields } from './price-fields'
import { LowPriceFields, PartingFields, RecusalFields, ThresholdFields } from './scoring-fields'
import type { TermsFieldsProps } from './terms-parts'

/** Every term that bidders are told beforehand, in the order in which they meet it; of a light procedure what ranks. */
export function TermsFields(props: TermsFieldsProps) {
  const t = useTranslations('procedure.terms')
  return (
    <>
      <Section title={t('price')}>
        <PriceFields {...props} />
      </Section>
      <Section title={t('thresholds')}>
        <ThresholdFields {...props} />
      </Section>
      <Section title={t('parting')}>
        <PartingFields {...props} />
      </Section>
      {props.place.procedure === 'formal' && <PublishedFields {...props} />}
    </>
  )
}

/** What only a procedure that is published has: questions about prices, conflicts, dates and a standstill. */
function PublishedFields(props: TermsFieldsProps) {
  const t = useTranslations('procedure.terms')
  return (
    <>
      <Section title={t('low')}>
        <LowPriceFields {...props} />
      </Section>
      <Section title={t('conflicts')}>
        <RecusalFields {...props} />
      </Section>
      <Section title={t('dates')}>
        <DateFields {...props} />
      </Section>
      <Section title={t('standstill')}>
        <StandstillFields {...props} />
      </Section>
    </>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="stack gap-4 border-t pt-4 first:border-0 first:pt-0">
      <h3>{title}</h3>
      {children}
    </section>
  )
}
