'use client'

import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
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
  const form = useServerForm(changeTenderStateInput, change, {
    values: { tenderId, version, to, reason: '' },
    onSaved: () => {
      showToast({ title: t(`${to}.done`), tone: 'good' })
      close()
    },
  })
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close()
      }}
      title={t(`${to}.act`)}
      description={t(`${to}.effect`)}
      size="sm"
    >
      <Form form={form} label={t(`${to}.act`)}>
        <TextArea
          {...form.field('reason')}
          label={t('reason')}
          optional={to === 'draft'}
          rows={3}
        />
        <div>
          <SubmitButton pending={form.pending}>{t(`${to}.act`)}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
