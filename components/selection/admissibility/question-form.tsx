'use client'

import { MessageCircleQuestion } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/forms/date-input'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
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
  return (
    <div>
      <FormDialog
        trigger={<Button icon={<MessageCircleQuestion />}>{t('title')}</Button>}
        title={t('title')}
        description={t('lead')}
        schema={askClarificationInput}
        action={action}
        values={{ ...place, version, question: '', dueAt: '' }}
        submit={t('send')}
        done={t('sent')}
      >
        {(form) => (
          <>
            <TextArea {...form.field('question')} label={t('question')} rows={4} />
            <DateInput
              {...form.field('dueAt')}
              label={t('due')}
              hint={t('dueHint', { timeZone })}
              precision="minute"
            />
          </>
        )}
      </FormDialog>
    </div>
  )
}
