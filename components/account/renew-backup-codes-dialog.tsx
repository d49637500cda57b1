'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { Dialog, DialogClose } from '../ui/dialog'
import { BackupCodes } from './backup-codes'
import { OwnPasswordForm } from './own-password-form'

type RenewBackupCodesDialogProps = {
  readonly renew: (input: { password: string }) => Promise<Result<readonly string[]>>
}

/** Makes new backup codes and shows them, once. */
export function RenewBackupCodesDialog({ renew }: RenewBackupCodesDialogProps) {
  const t = useTranslations('account.secondFactor')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  return (
    <Dialog
      trigger={<Button>{t('renew')}</Button>}
      onOpenChange={() => setCodes(null)}
      title={codes ? t('renewed') : t('renewTitle')}
      description={codes ? t('codesLead') : t('renewLead')}
      size="sm"
      footer={
        codes && (
          <DialogClose>
            <Button variant="primary">{t('done')}</Button>
          </DialogClose>
        )
      }
    >
      {codes ? (
        <BackupCodes codes={codes} />
      ) : (
        <OwnPasswordForm button={t('goOn')} action={renew} onDone={setCodes} />
      )}
    </Dialog>
  )
}
