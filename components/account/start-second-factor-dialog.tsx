'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { OwnPasswordForm } from './own-password-form'
import { SecondFactorSteps, type Setup } from './second-factor-steps'

type StartSecondFactorDialogProps = {
  readonly start: (input: { password: string }) => Promise<Result<Setup>>
  readonly confirm: (input: { code: string }) => Promise<Result<unknown>>
}

/** Switches the second step on: the password, then the app and the backup codes, then a first code. */
export function StartSecondFactorDialog({ start, confirm }: StartSecondFactorDialogProps) {
  const t = useTranslations('account.secondFactor')
  const [open, setOpen] = useState(false)
  const [setup, setSetup] = useState<Setup | null>(null)
  const change = (next: boolean) => {
    setOpen(next)
    setSetup(null)
  }
  return (
    <Dialog
      trigger={<Button>{t('start')}</Button>}
      open={open}
      onOpenChange={change}
      title={t('startTitle')}
      description={setup ? undefined : t('passwordLead')}
    >
      {setup ? (
        <SecondFactorSteps setup={setup} confirm={confirm} onDone={() => change(false)} />
      ) : (
        <OwnPasswordForm button={t('goOn')} action={start} onDone={setSetup} />
      )}
    </Dialog>
  )
}
