'use client'

import { useTranslations } from 'next-intl'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { ConfirmDialog } from '../ui/confirm-dialog'

type Target = { invitationId: string; version: number }

type InvitationActsProps = Target & {
  readonly email: string
  readonly resend: (input: Target) => Promise<Result<unknown>>
  readonly revoke: (input: Target) => Promise<Result<unknown>>
}

/** Send again, or withdraw. */
export function InvitationActs({ email, resend, revoke, ...target }: InvitationActsProps) {
  const t = useTranslations('administration.invitations')
  return (
    <span className="flex flex-wrap gap-2">
      <ConfirmDialog
        trigger={<Button size="sm">{t('resend')}</Button>}
        title={t('resendTitle')}
        effect={t('resendEffect', { email })}
        confirmLabel={t('resend')}
        action={() => resend(target)}
        done={t('resent')}
      />
      <ConfirmDialog
        trigger={
          <Button size="sm" variant="quiet">
            {t('revoke')}
          </Button>
        }
        title={t('revokeTitle')}
        effect={t('revokeEffect', { email })}
        confirmLabel={t('revoke')}
        tone="danger"
        action={() => revoke(target)}
        done={t('revoked')}
      />
    </span>
  )
}
