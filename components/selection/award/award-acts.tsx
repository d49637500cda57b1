'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { Select } from '@/components/forms/select'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import { awardTenderInput, endWithoutAwardInput } from '@/lib/selection/award/award-schema'
import type { Act, SeenTender } from './act'

type Choice = { readonly bidId: string; readonly label: string }

type AwardButtonProps = {
  readonly seen: SeenTender
  /** The first of the ranking; null where nobody stands alone on the first rank. */
  readonly first: Choice | null
  /** Every bid that may be chosen; the first alone in the formal procedure. */
  readonly choices: readonly Choice[]
  readonly award: Act
}

/** Makes the award, to the first bid or, in a light procedure, to another one with more of a reason. */
export function AwardButton({ seen, first, choices, award }: AwardButtonProps) {
  const t = useTranslations('award.awardCard')
  const isChoice = choices.length > 1 || first === null
  return (
    <FormDialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      title={t('act')}
      description={isChoice ? t('lightEffect') : t('effect', { name: first.label })}
      schema={awardTenderInput}
      action={award}
      values={{ ...seen, bidId: first?.bidId ?? '', reason: '' }}
      submit={t('act')}
      done={t('done')}
    >
      {(form) => (
        <>
          {isChoice && (
            <Select
              {...form.field('bidId')}
              label={t('bid')}
              options={choices.map(({ bidId, label }) => ({ value: bidId, label }))}
            />
          )}
          <TextArea
            {...form.field('reason')}
            label={t('reason')}
            hint={t(isChoice ? 'otherHint' : 'reasonHint')}
            rows={4}
          />
        </>
      )}
    </FormDialog>
  )
}

type EndButtonProps = { readonly seen: SeenTender; readonly end: Act }

/** Ends the tender without an award, with a reason that is published. */
export function EndButton({ seen, end }: EndButtonProps) {
  const t = useTranslations('award')
  return (
    <FormDialog
      trigger={<Button variant="quiet">{t('end.act')}</Button>}
      title={t('end.act')}
      description={t('end.effect')}
      schema={endWithoutAwardInput}
      action={end}
      values={{ ...seen, reason: '' }}
      submit={t('end.act')}
      tone="danger"
      done={t('end.done')}
    >
      {(form) => (
        <TextArea
          {...form.field('reason')}
          label={t('awardCard.reason')}
          hint={t('end.reasonHint')}
          rows={4}
        />
      )}
    </FormDialog>
  )
}
