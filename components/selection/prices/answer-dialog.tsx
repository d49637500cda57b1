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
import { answerLowPriceInput } from '@/lib/selection/prices/price-schema'
import type { LowPriceQueryView } from '@/lib/selection/prices/prices-view'
import type { PriceActions } from './price-actions'

type AnswerDialogProps = {
  readonly tenderId: string
  readonly query: LowPriceQueryView
  readonly letter: string
  readonly answer: PriceActions['answer']
}

/** Puts the bidder's answer on record. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { letter, query } = props
  const t = useTranslations('prices.low.record')
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog
      trigger={<Button>{t(query.answeredAt === null ? 'act' : 'change')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title', { letter })}
    >
      <AnswerForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function AnswerForm({
  tenderId,
  query,
  letter,
  answer,
  close,
}: AnswerDialogProps & { readonly close: () => void }) {
  const t = useTranslations('prices.low.record')
  const form = useServerForm(answerLowPriceInput, answer, {
    values: { tenderId, queryId: query.id, version: query.version, answer: query.answer },
    draftKey: `low-price-answer-${query.id}`,
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      close()
    },
  })
  return (
    <Form form={form} label={t('title', { letter })}>
      <TextArea {...form.field('answer')} label={t('answer')} rows={8} />
      <div>
        <SubmitButton pending={form.pending}>{t('act')}</SubmitButton>
      </div>
    </Form>
  )
}
