'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { RadioCards } from '@/components/forms/radio-cards'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { giveOpinionInput } from '@/lib/selection/report/report-schema'
import type { Act, SeenTender } from './act'

type DraftButtonProps = {
  readonly seen: SeenTender
  readonly isAgain: boolean
  readonly draft: Act
}

/** Writes the report, or a new version of it. */
export function DraftButton({ seen, isAgain, draft }: DraftButtonProps) {
  const t = useTranslations('award.draft')
  const label = t(isAgain ? 'again' : 'act')
  return (
    <ConfirmDialog
      trigger={<Button variant={isAgain ? 'quiet' : 'primary'}>{label}</Button>}
      title={label}
      effect={<p>{t(isAgain ? 'againEffect' : 'effect')}</p>}
      confirmLabel={label}
      action={() => draft(seen)}
      done={t('done')}
    />
  )
}

type ApproveButtonProps = { readonly seen: SeenTender; readonly approve: Act }

/** Closes the report once everybody has spoken. */
export function ApproveButton({ seen, approve }: ApproveButtonProps) {
  const t = useTranslations('award.approvals')
  return (
    <ConfirmDialog
      trigger={<Button variant="primary">{t('close')}</Button>}
      title={t('close')}
      effect={<p>{t('closeEffect')}</p>}
      confirmLabel={t('close')}
      action={() => approve(seen)}
      done={t('closed')}
    />
  )
}

type OpinionButtonProps = {
  readonly tenderId: string
  readonly number: number
  readonly give: Act
}

/** One member approves or dissents, in their own name. */
export function OpinionButton({ tenderId, number, give }: OpinionButtonProps) {
  const t = useTranslations('award.opinion')
  return (
    <FormDialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      title={t('act')}
      description={t('effect')}
      schema={giveOpinionInput}
      action={give}
      values={{ tenderId, number, opinion: 'approves', statement: '' }}
      submit={t('save')}
      done={t('done')}
    >
      {(form) => (
        <>
          <RadioCards
            {...form.choice('opinion')}
            label={t('label', { number })}
            columns={2}
            options={[
              { value: 'approves', label: t('approves') },
              { value: 'dissents', label: t('dissents') },
            ]}
          />
          <TextArea
            {...form.field('statement')}
            label={t('statement')}
            hint={t('statementHint')}
            rows={5}
          />
        </>
      )}
    </FormDialog>
  )
}
