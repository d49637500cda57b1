'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
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
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(publishTenderInput, publish, {
    values: { ...seen, reason: '' },
    onSaved: () => {
      showToast({ title: t('publish.done'), tone: 'good' })
      setOpen(false)
    },
  })
  return (
    <Dialog
      trigger={<Button variant="primary">{t('publish.act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('publish.act')}
      description={t('publish.effect')}
      size="sm"
    >
      <Form form={form} label={t('publish.act')}>
        <TextArea
          {...form.field('reason')}
          label={t('fields.reason')}
          hint={t('publish.reasonHint')}
          rows={3}
        />
        <div>
          <SubmitButton pending={form.pending}>{t('publish.act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
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
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(cancelTenderInput, cancel, {
    values: { tenderId, version, reason: '' },
    onSaved: () => {
      showToast({ title: t('cancel.done'), tone: 'good' })
      setOpen(false)
    },
  })
  return (
    <Dialog
      trigger={<Button variant="quiet">{t('cancel.act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('cancel.act')}
      description={t('cancel.effect')}
      size="sm"
    >
      <Form form={form} label={t('cancel.act')}>
        <TextArea
          {...form.field('reason')}
          label={t('fields.reason')}
          hint={t('correct.reasonHint')}
          rows={3}
        />
        <div>
          <SubmitButton pending={form.pending}>{t('cancel.act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
