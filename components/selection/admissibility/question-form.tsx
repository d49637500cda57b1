'use client'

import { MessageCircleQuestion } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateInput } from '@/components/forms/date-input'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
import { askClarificationInput } from '@/lib/selection/admissibility/admissibility-schema'
import type { AdmissibilityActions } from './admissibility-actions'

type QuestionFormProps = {
  readonly place: {
    readonly tenderId: string
    readonly bidId: string
    readonly criterionId: string
  }
  readonly version: number
  readonly timeZone: string
  readonly action: AdmissibilityActions['ask']
}

/** Asks the bidder where the evidence does not decide. */
export function QuestionForm({ place, version, timeZone, action }: QuestionFormProps) {
  const t = useTranslations('panel.admissibility.ask')
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(askClarificationInput, action, {
    values: { ...place, version, question: '', dueAt: '' },
    onSaved: () => {
      setOpen(false)
      showToast({ title: t('sent'), tone: 'good' })
    },
  })
  return (
    <div>
      <Dialog
        trigger={<Button icon={<MessageCircleQuestion />}>{t('title')}</Button>}
        open={isOpen}
        onOpenChange={setOpen}
        title={t('title')}
        description={t('lead')}
      >
        <Form form={form} label={t('title')}>
          <TextArea {...form.field('question')} label={t('question')} rows={4} />
          <DateInput
            {...form.field('dueAt')}
            label={t('due')}
            hint={t('dueHint', { timeZone })}
            precision="minute"
          />
          <div>
            <SubmitButton pending={form.pending}>{t('send')}</SubmitButton>
          </div>
        </Form>
      </Dialog>
    </div>
  )
}
