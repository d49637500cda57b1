'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextInput } from '@/components/forms/text-input'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
import { type Envelope, proposeOpeningInput } from '@/lib/selection/opening/opening-schema'
import type { Result } from '@/lib/shared/result'

type ProposeOpeningProps = {
  readonly tenderId: string
  readonly envelope: Envelope
  readonly propose: (input: unknown) => Promise<Result<unknown>>
}

/** The first of the two says where, and before whom. */
export function ProposeOpening({ tenderId, envelope, propose }: ProposeOpeningProps) {
  const t = useTranslations('opening.opening.propose')
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(proposeOpeningInput, propose, {
    values: { tenderId, envelope, place: '', attendees: '' },
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      setOpen(false)
    },
  })
  return (
    <Dialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('act')}
      description={t('effect')}
      size="sm"
    >
      <Form form={form} label={t('act')}>
        <TextInput {...form.field('place')} label={t('place')} hint={t('placeHint')} />
        <TextArea
          {...form.field('attendees')}
          label={t('attendees')}
          hint={t('attendeesHint')}
          rows={4}
        />
        <div>
          <SubmitButton pending={form.pending}>{t('act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
