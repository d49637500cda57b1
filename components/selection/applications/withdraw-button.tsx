'use client'

import { useTranslations } from 'next-intl'
import type { Result } from '../../../lib/shared/result'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'

type WithdrawButtonProps = {
  readonly tenderId: string
  readonly number: number
  readonly applicant: string
  readonly action: (input: { tenderId: string; number: number }) => Promise<Result<unknown>>
}

export function WithdrawButton({ tenderId, number, applicant, action }: WithdrawButtonProps) {
  const t = useTranslations('applications.bid')
  return (
    <ConfirmDialog
      trigger={<Button>{t('withdraw')}</Button>}
      title={t('withdrawTitle')}
      effect={t('withdrawEffect', { applicant })}
      confirmLabel={t('withdraw')}
      tone="danger"
      action={() => action({ tenderId, number })}
      done={t('withdrawn')}
    />
  )
}
