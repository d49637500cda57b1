'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { showToast } from '../ui/toast'
import { OwnPasswordForm } from './own-password-form'

type StopSecondFactorDialogProps = {
  readonly stop: (input: { password: string }) => Promise<Result<unknown>>
}

/** Switches the second step off, on showing the password. */
export function StopSecondFactorDialog({ stop }: StopSecondFactorDialogProps) {
  const t = useTranslations('account.secondFactor')
  const [open, setOpen] = useState(false)
  const done = () => {
    setOpen(false)
    showToast({ title: t('stopped'), tone: 'good' })
  }
  return (
    <Dialog
      trigger={<Button>{t('stop')}</Button>}
      open={open}
      onOpenChange={setOpen}
      title={t('stopTitle')}
      description={t('stopLead')}
      size="sm"
    >
      <OwnPasswordForm button={t('stop')} action={stop} onDone={done} />
    </Dialog>
  )
}
