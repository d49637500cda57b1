'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { normaliseWeightSetInput } from '../../../lib/selection/weights/weight-set-schema'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { SubmitButton } from '../../forms/submit-button'
import { TextArea } from '../../forms/text-area'
import { useServerForm } from '../../forms/use-server-form'
import { Button } from '../../ui/button'
import { Dialog, DialogClose } from '../../ui/dialog'
import { showToast } from '../../ui/toast'

type NormaliseDialogProps = {
  readonly set: {
    readonly id: string
    readonly version: number
    readonly name: string
    /** As printed, written in the reader's language. */
    readonly total: string
    /** What every entry is divided by. */
    readonly factor: string
  }
  readonly normalise: (input: unknown) => Promise<Result<unknown>>
}

/** Scales a set to 100 %, with a reason: an act of its own that stays on record. */
export function NormaliseDialog({ set, normalise }: NormaliseDialogProps) {
  const t = useTranslations('weights.normalise')
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{t('open')}</Button>}
      title={t('title', { name: set.name })}
      description={t('description', { total: set.total, factor: set.factor })}
    >
      <NormaliseForm set={set} normalise={normalise} close={() => setOpen(false)} />
    </Dialog>
  )
}

function NormaliseForm({
  set,
  normalise,
  close,
}: NormaliseDialogProps & { readonly close: () => void }) {
  const t = useTranslations('weights.normalise')
  const form = useServerForm(normaliseWeightSetInput, normalise, {
    values: { weightSetId: set.id, version: set.version, reason: '' },
    onSaved: () => {
      close()
      showToast({ title: t('done'), tone: 'good' })
    },
  })
  return (
    <Form form={form} label={t('open')}>
      <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} />
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>
          <Button variant="quiet">{t('cancel')}</Button>
        </DialogClose>
        <SubmitButton pending={form.pending}>{t('confirm')}</SubmitButton>
      </div>
    </Form>
  )
}
