'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { changeTenderStateInput } from '@/lib/selection/tenders/tender-schema'
import type { Result } from '@/lib/shared/result'

type StepBackDialogProps = {
  readonly tenderId: string
  readonly version: number
  readonly to: 'draft' | 'evaluation'
  readonly change: (input: unknown) => Promise<Result<unknown>>
  readonly close: () => void
}

/** Takes a tender back a step; taking a result back needs a reason, which goes on record. */
export function StepBackDialog({ tenderId, version, to, change, close }: StepBackDialogProps) {
  const t = useTranslations('tenders.menu.back')
  return (
    <FormDialog
      open
      onOpenChange={close}
      title={t(`${to}.act`)}
      description={t(`${to}.effect`)}
      size="sm"
      schema={changeTenderStateInput}
      action={change}
      values={{ tenderId, version, to, reason: '' }}
      submit={t(`${to}.act`)}
      done={t(`${to}.done`)}
    >
      {(form) => (
        <TextArea
          {...form.field('reason')}
          label={t('reason')}
          optional={to === 'draft'}
          rows={3}
        />
      )}
    </FormDialog>
  )
}
