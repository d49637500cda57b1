'use client'

import { useTranslations } from 'next-intl'
import type { Result } from '../../../lib/shared/result'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'

type CloseWeighingButtonProps = {
  readonly isClosed: boolean
  /** Experts who have not sent their answers. */
  readonly waiting: number
  readonly close: () => Promise<Result<unknown>>
}

/** Ends the weighing for all experts, or opens it again. */
export function CloseWeighingButton({ isClosed, waiting, close }: CloseWeighingButtonProps) {
  const t = useTranslations(`weights.closing.${isClosed ? 'open' : 'close'}`)
  return (
    <ConfirmDialog
      trigger={<Button>{t('button')}</Button>}
      title={t('title')}
      effect={t('effect', { count: waiting })}
      confirmLabel={t('button')}
      action={close}
      done={t('done')}
    />
  )
}
