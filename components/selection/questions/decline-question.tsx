'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
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
  return (
    <FormDialog
      trigger={<Button variant="quiet">{t('act')}</Button>}
      title={t('title')}
      description={t('effect')}
      size="sm"
      schema={declineQuestionInput}
      action={decline}
      values={{ ...seen, reason: '' }}
      submit={t('act')}
      done={t('done')}
    >
      {(form) => <TextArea {...form.field('reason')} label={t('reason')} rows={3} />}
    </FormDialog>
  )
}
