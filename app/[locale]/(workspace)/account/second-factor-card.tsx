import { getTranslations } from 'next-intl/server'
import { RenewBackupCodesDialog } from '@/components/account/renew-backup-codes-dialog'
import { StartSecondFactorDialog } from '@/components/account/start-second-factor-dialog'
import { StopSecondFactorDialog } from '@/components/account/stop-second-factor-dialog'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import {
  confirmSecondFactorAction,
  renewBackupCodesAction,
  startSecondFactorAction,
  stopSecondFactorAction,
} from './actions'

/** Whether a code is asked for after the password, and the way to change that. */
export async function SecondFactorCard({ isOn }: { isOn: boolean }) {
  const t = await getTranslations('account.secondFactor')
  return (
    <Card
      title={t('title')}
      level={3}
      actions={<Chip tone={isOn ? 'good' : 'neutral'}>{isOn ? t('on') : t('off')}</Chip>}
    >
      <div className="stack gap-3">
        <p className="text-ink-2">{t('lead')}</p>
        <div className="flex flex-wrap gap-2">
          {isOn ? (
            <>
              <RenewBackupCodesDialog renew={renewBackupCodesAction} />
              <StopSecondFactorDialog stop={stopSecondFactorAction} />
            </>
          ) : (
            <StartSecondFactorDialog
              start={startSecondFactorAction}
              confirm={confirmSecondFactorAction}
            />
          )}
        </div>
      </div>
    </Card>
  )
}
