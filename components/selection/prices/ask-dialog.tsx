'use client'

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
import { askLowPriceInput } from '@/lib/selection/prices/price-schema'
import type { PriceActions } from './price-actions'

type AskDialogProps = {
  readonly tenderId: string
  readonly bidId: string
  readonly letter: string
  readonly timeZone: string
  readonly ask: PriceActions['ask']
}

/** Asks a bidder to explain a low price. */
export function AskDialog(props: AskDialogProps) {
  const t = useTranslations('prices.low.ask')
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog
      trigger={<Button>{t('act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title', { letter: props.letter })}
    >
      <AskForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function AskForm({
  tenderId,
  bidId,
  letter,
  timeZone,
  ask,
  close,
}: AskDialogProps & { readonly close: () => void }) {
  const t = useTranslations('prices.low.ask')
  const form = useServerForm(askLowPriceInput, ask, {
    values: { tenderId, bidId, question: '', dueAt: '' },
    draftKey: `low-price-${bidId}`,
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      close()
    },
  })
  return (
    <Form form={form} label={t('title', { letter })}>
      <TextArea
        {...form.field('question')}
        label={t('question')}
        hint={t('questionHint')}
        rows={5}
      />
      <DateInput
        {...form.field('dueAt')}
        precision="minute"
        label={t('dueAt')}
        hint={t('dueHint', { zone: timeZone })}
      />
      <div>
        <SubmitButton pending={form.pending}>{t('act')}</SubmitButton>
      </div>
    </Form>
  )
}
