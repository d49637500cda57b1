'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { PriceActions } from './price-actions'

type CombineButtonProps = {
  readonly tenderId: string
  readonly version: number
  readonly combine: PriceActions['combine']
}

/** Combines quality and price, once it is said what that means. */
export function CombineButton({ tenderId, version, combine }: CombineButtonProps) {
  const t = useTranslations('prices.combine')
  return (
    <ConfirmDialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      title={t('title')}
      effect={t('effect')}
      confirmLabel={t('act')}
      action={() => combine({ tenderId, version })}
      done={t('done')}
    />
  )
}
