'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { NumberInput } from '@/components/forms/number-input'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextInput } from '@/components/forms/text-input'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { useRouter } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import type { TenderView } from '@/lib/selection/tenders/get-tender'
import { editTenderInput } from '@/lib/selection/tenders/tender-schema'
import type { Result } from '@/lib/shared/result'
import { LocalizedInput, TextInLanguage } from '../criteria/localized-input'
import { ProcedureChoice } from '../procedure/procedure-choice'

type EditTenderFormProps = {
  readonly tender: Pick<
    TenderView,
    | 'tenderId'
    | 'version'
    | 'title'
    | 'description'
    | 'reference'
    | 'currency'
    | 'timeZone'
    | 'procedure'
    | 'ratingAggregation'
    | 'missingValuePolicy'
  > & {
    readonly procedureReason: string
    /** In whole units of the currency. */
    readonly budget: number | null
  }
  readonly isProcedureFrozen: boolean
  /** How ratings and gaps count was declared with the criteria and froze with them. */
  readonly isMethodFrozen: boolean
  readonly draftKey: string
  readonly edit: (input: unknown) => Promise<Result<unknown>>
}

const noTexts = { en: '', pt: '', fr: '' }

/** The particulars of a tender, and how ratings and missing values count. */
export function EditTenderForm({ tender, draftKey, edit, ...frozen }: EditTenderFormProps) {
  const { isProcedureFrozen, isMethodFrozen } = frozen
  const t = useTranslations()
  const locale = useLocale()
  const router = useRouter()
  const { title, description, ...rest } = tender
  const page = `/selection/tenders/${tender.tenderId}`
  const form = useServerForm(editTenderInput, edit, {
    values: {
      ...rest,
      title: { ...noTexts, ...title },
      description: { ...noTexts, ...description },
    },
    draftKey,
    onSaved: () => {
      showToast({ title: t('tenders.edit.saved'), tone: 'good' })
      router.push(page)
    },
  })
  const budget = form.choice('budget')
  return (
    <Form form={form} label={t('tenders.edit.pageTitle')} className="stack max-w-2xl gap-5">
      {form.failureCode === 'stale-version' && (
        <Notice
          tone="caution"
          live="assertive"
          title={t('tenders.edit.staleTitle')}
          actions={
            <Button size="sm" onClick={() => router.refresh()}>
              {t('tenders.editor.staleTake')}
            </Button>
          }
        >
          {t('tenders.editor.stale')}
        </Notice>
      )}
      <LocalizedInput
        label={t('tenders.form.title')}
        locale={locale}
        fieldOf={(language) => form.field(`title.${language}`)}
        error={form.choice('title').error}
      />
      <TextInput
        {...form.field('reference')}
        label={t('tenders.form.reference')}
        hint={t('tenders.form.referenceHint')}
        autoComplete="off"
      />
      <TextInLanguage
        language={locale}
        label={t('tenders.form.description')}
        fieldOf={(language) => form.field(`description.${language}`)}
        rows={4}
        optional
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextInput
          {...form.field('currency')}
          label={t('tenders.form.currency')}
          hint={t('tenders.form.currencyHint')}
        />
        <TextInput
          {...form.field('timeZone')}
          label={t('tenders.form.timeZone')}
          hint={t('tenders.form.timeZoneHint')}
        />
      </div>
      <NumberInput
        {...budget}
        value={budget.value ?? null}
        label={t('tenders.edit.budget')}
        hint={t('tenders.edit.budgetHint')}
        suffix={tender.currency}
        optional
      />
      <ProcedureChoice choice={form.choice('procedure')} isFrozen={isProcedureFrozen} />
      <TextArea
        {...form.field('procedureReason')}
        label={t('tenders.edit.procedureReason')}
        hint={t('tenders.edit.procedureReasonHint')}
        rows={3}
        maxLength={2000}
        optional
      />
      <RadioCards
        {...form.choice('ratingAggregation')}
        label={t('tenders.overview.ratings')}
        columns={2}
        options={(['mean', 'median'] as const).map((value) => ({
          value,
          label: t(`enums.ratingAggregation.${value}`),
          disabled: isMethodFrozen,
        }))}
        {...(isMethodFrozen ? { hint: t('tenders.edit.methodFrozen') } : {})}
      />
      <RadioCards
        {...form.choice('missingValuePolicy')}
        label={t('tenders.overview.missing')}
        columns={2}
        options={(['zero', 'exclude'] as const).map((value) => ({
          value,
          label: t(`enums.missingValuePolicy.${value}`),
          disabled: isMethodFrozen,
        }))}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={form.pending}>{t('tenders.edit.save')}</SubmitButton>
        <ButtonLink variant="quiet" href={page}>
          {t('tenders.edit.back')}
        </ButtonLink>
      </div>
    </Form>
  )
}
