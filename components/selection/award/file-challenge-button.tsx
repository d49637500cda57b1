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
import { fileChallengeInput } from '@/lib/selection/award/challenge-schema'
import type { Act } from './act'

type FileChallengeButtonProps = {
  readonly letterId: string
  readonly requestId: string
  readonly file: Act
}

/** An applicant challenges the decision that its letter tells. */
export function FileChallengeButton({ letterId, requestId, file }: FileChallengeButtonProps) {
  const t = useTranslations('award.challenges')
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(fileChallengeInput, file, {
    values: { letterId, requestId, grounds: '' },
    onSaved: () => {
      showToast({ title: t('filed'), tone: 'good' })
      form.discardDraft()
      setOpen(false)
    },
  })
  return (
    <Dialog
      trigger={<Button>{t('file')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('file')}
      description={t('fileEffect')}
    >
      <Form form={form} label={t('file')}>
        <TextArea
          {...form.field('grounds')}
          label={t('grounds')}
          hint={t('groundsHint')}
          rows={8}
        />
        <div>
          <SubmitButton pending={form.pending}>{t('file')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
