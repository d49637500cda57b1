'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import { cancelTenderInput, publishTenderInput } from '@/lib/selection/procedure/terms-schema'
import type { Result } from '@/lib/shared/result'

type Act = (input: unknown) => Promise<Result<unknown>>

type PublishButtonProps = {
  readonly seen: {
    readonly tenderId: string
    readonly version: number
    readonly termsVersion: number
    readonly lockVersion: number
  }
  readonly publish: Act
}

/** Publishes and freezes, with what that means and a reason for the notice. */
export function PublishButton({ seen, publish }: PublishButtonProps) {
  const t = useTranslations('procedure')
  return (
    <FormDialog
      trigger={<Button variant="primary">{t('publish.act')}</Button>}
      title={t('publish.act')}
      description={t('publish.effect')}
      size="sm"
      schema={publishTenderInput}
      action={publish}
      values={{ ...seen, reason: '' }}
      submit={t('publish.act')}
      done={t('publish.done')}
    >
      {(form) => (
        <TextArea
          {...form.field('reason')}
          label={t('fields.reason')}
          hint={t('publish.reasonHint')}
          rows={3}
        />
      )}
    </FormDialog>
  )
}

type CancelButtonProps = {
  readonly tenderId: string
  readonly version: number
  readonly cancel: Act
}

/** Ends the tender without a result, with a reason that stays beside what was published. */
export function CancelButton({ tenderId, version, cancel }: CancelButtonProps) {
  const t = useTranslations('procedure')
  return (
    <FormDialog
      trigger={<Button variant="quiet">{t('cancel.act')}</Button>}
      title={t('cancel.act')}
      description={t('cancel.effect')}
      size="sm"
      schema={cancelTenderInput}
      action={cancel}
      values={{ tenderId, version, reason: '' }}
      submit={t('cancel.act')}
      done={t('cancel.done')}
    >
      {(form) => (
        <TextArea
          {...form.field('reason')}
          label={t('fields.reason')}
          hint={t('correct.reasonHint')}
          rows={3}
        />
      )}
    </FormDialog>
  )
}
