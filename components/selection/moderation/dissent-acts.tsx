'use client'

import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { showToast } from '@/components/ui/toast'
import { answerDissentInput } from '@/lib/selection/moderation/consensus-schema'
import type { ShownDissent } from '@/lib/selection/moderation/get-moderation-cell'
import type { Act, CellInput } from './moderation-acts'

type AnswerProps = {
  readonly place: CellInput
  readonly dissent: ShownDissent
  readonly answer: Act
}

/** The panel's answer to one dissent, written by whoever leads. */
export function AnswerDissent({ place, dissent, answer }: AnswerProps) {
  const t = useTranslations('moderation.dissent')
  const { memberId, version } = dissent
  const form = useServerForm(answerDissentInput, answer, {
    values: { ...place, memberId, version, answer: '' },
    onSaved: () => showToast({ title: t('answerDone'), tone: 'good' }),
  })
  return (
    <Form form={form} className="stack gap-3">
      <TextArea
        {...form.field('answer')}
        label={t('answerLabel', { name: dissent.name })}
        rows={3}
      />
      <div>
        <SubmitButton pending={form.pending} variant="secondary">
          {t('answerAct')}
        </SubmitButton>
      </div>
    </Form>
  )
}

type WithdrawProps = {
  readonly place: CellInput
  readonly version: number
  readonly withdraw: Act
}

/** Takes one's own dissent back. */
export function WithdrawDissent({ place, version, withdraw }: WithdrawProps) {
  const t = useTranslations('moderation.dissent')
  return (
    <ConfirmDialog
      trigger={
        <Button variant="quiet" size="sm">
          {t('withdraw')}
        </Button>
      }
      title={t('withdraw')}
      effect={t('withdrawEffect')}
      confirmLabel={t('withdraw')}
      done={t('withdrawDone')}
      action={() => withdraw({ ...place, version })}
    />
  )
}
