'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { QuoteActions } from './price-actions'

type RemoveQuoteButtonProps = {
  readonly tenderId: string
  readonly bidId: string
  readonly name: string
  readonly version: number
  readonly remove: QuoteActions['remove']
}

/** Takes a quote away again, once it is said what that means. */
export function RemoveQuoteButton({ name, remove, ...quote }: RemoveQuoteButtonProps) {
  const t = useTranslations('prices.quotes')
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="quiet" aria-label={t('removeFor', { name })}>
          {t('remove')}
        </Button>
      }
      title={t('removeFor', { name })}
      effect={t('removeEffect', { name })}
      confirmLabel={t('remove')}
      tone="danger"
      action={() => remove(quote)}
      done={t('removed')}
    />
  )
}
