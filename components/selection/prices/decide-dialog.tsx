'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
import { type DecideLowPriceForm, decideLowPriceInput } from '@/lib/selection/prices/price-schema'
import type { LowPriceQueryView } from '@/lib/selection/prices/prices-view'
import type { PriceActions } from './price-actions'

type DecideDialogProps = {
  readonly tenderId: string
  readonly query: LowPriceQueryView
  readonly letter: string
  readonly decide: PriceActions['decide']
}

const decisions = ['accepted', 'rejected'] as const

/** The committee's word on a low price, with what follows from it. */
export function DecideDialog(props: DecideDialogProps) {
  const t = useTranslations('prices.low.decide')
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title', { letter: props.letter })}
      description={t('effect')}
    >
      <DecideForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function DecideForm({
  tenderId,
  query,
  letter,
  decide,
  close,
}: DecideDialogProps & { readonly close: () => void }) {
  const t = useTranslations('prices.low.decide')
  const values: DecideLowPriceForm = {
    tenderId,
    queryId: query.id,
    version: query.version,
    decision: '',
    reason: '',
  }
  const form = useServerForm(decideLowPriceInput, decide, {
    values,
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      close()
    },
  })
  return (
    <Form form={form} label={t('title', { letter })}>
      <RadioCards
        {...form.choice('decision')}
        label={t('decision')}
        columns={1}
        options={decisions.map((value) => ({ value, label: t(value) }))}
      />
      <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} rows={4} />
      <div>
        <SubmitButton pending={form.pending}>{t('act')}</SubmitButton>
      </div>
    </Form>
  )
}
