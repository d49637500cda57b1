'use client'

import { useTranslations } from 'next-intl'
import { normaliseWeightSetInput } from '../../../lib/selection/weights/weight-set-schema'
import type { Result } from '../../../lib/shared/result'
import { FormDialog } from '../../forms/form-dialog'
import { TextArea } from '../../forms/text-area'
import { Button } from '../../ui/button'

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
  return (
    <FormDialog
      trigger={<Button size="sm">{t('open')}</Button>}
      title={t('title', { name: set.name })}
      description={t('description', { total: set.total, factor: set.factor })}
      label={t('open')}
      schema={normaliseWeightSetInput}
      action={normalise}
      values={{ weightSetId: set.id, version: set.version, reason: '' }}
      cancel={t('cancel')}
      submit={t('confirm')}
      done={t('done')}
    >
      {(form) => <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} />}
    </FormDialog>
  )
}
