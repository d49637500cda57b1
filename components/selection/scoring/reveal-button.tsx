'use client'

import { useTranslations } from 'next-intl'
import type { Result } from '../../../lib/shared/result'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'

type RevealButtonProps = {
  readonly seen: { readonly tenderId: string; readonly version: number }
  readonly isReady: boolean
  readonly reveal: (input: unknown) => Promise<Result<unknown>>
}

/** Opens all cards at once, for good. */
export function RevealButton({ seen, isReady, reveal }: RevealButtonProps) {
  const t = useTranslations('scoring.reveal')
  if (!isReady) return null
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="primary">
          {t('act')}
        </Button>
      }
      title={t('title')}
      effect={t('effect')}
      confirmLabel={t('act')}
      action={() => reveal(seen)}
      done={t('done')}
    />
  )
}
