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
import { declineQuestionInput } from '@/lib/selection/questions/question-schema'
import type { Result } from '@/lib/shared/result'

type DeclineQuestionProps = {
  readonly seen: {
    readonly tenderId: string
    readonly questionId: string
    readonly version: number
  }
  readonly decline: (input: unknown) => Promise<Result<unknown>>
}

/** Leaves a question without an answer, with a reason for the asker. */
export function DeclineQuestion({ seen, decline }: DeclineQuestionProps) {
  const t = useTranslations('opening.questions.decline')
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(declineQuestionInput, decline, {
    values: { ...seen, reason: '' },
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      setOpen(false)
    },
  })
  return (
    <Dialog
      trigger={<Button variant="quiet">{t('act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title')}
      description={t('effect')}
      size="sm"
    >
      <Form form={form} label={t('title')}>
        <TextArea {...form.field('reason')} label={t('reason')} rows={3} />
        <div>
          <SubmitButton pending={form.pending}>{t('act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
