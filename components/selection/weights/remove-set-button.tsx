'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Result } from '../../../lib/shared/result'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { IconButton } from '../../ui/icon-button'

type RemoveSetButtonProps = {
  readonly name: string
  readonly remove: () => Promise<Result<unknown>>
}

/** Takes away a set that was never official. */
export function RemoveSetButton({ name, remove }: RemoveSetButtonProps) {
  const t = useTranslations('weights.removeSet')
  return (
    <ConfirmDialog
      trigger={<IconButton label={t('label', { name })} icon={<Trash2 />} />}
      title={t('title', { name })}
      effect={t('effect')}
      confirmLabel={t('confirm')}
      tone="danger"
      action={remove}
      done={t('done')}
    />
  )
}
