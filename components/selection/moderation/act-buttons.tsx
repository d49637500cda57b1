'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { Act } from './moderation-acts'

type Seen = { readonly tenderId: string; readonly version: number }

/** Opens the talk about the revealed scores. */
export function StartButton({ seen, start }: { readonly seen: Seen; readonly start: Act }) {
  const t = useTranslations('moderation.start')
  return (
    <div>
      <ConfirmDialog
        trigger={<Button variant="primary">{t('act')}</Button>}
        title={t('act')}
        effect={t('effect')}
        confirmLabel={t('act')}
        done={t('done')}
        action={() => start(seen)}
      />
    </div>
  )
}

type LockButtonProps = {
  readonly seen: Seen & { readonly recordHash: string }
  readonly bids: number
  readonly lock: Act
}

/** Locks quality. What each bid scores is not said before: nobody locks because of who passes. */
export function LockButton({ seen, bids, lock }: LockButtonProps) {
  const t = useTranslations('moderation.lock')
  return (
    <div>
      <ConfirmDialog
        trigger={<Button variant="primary">{t('act')}</Button>}
        title={t('act')}
        effect={t('effect', { count: bids })}
        confirmLabel={t('act')}
        done={t('done')}
        action={() => lock(seen)}
      />
    </div>
  )
}

type ConfirmButtonProps = {
  readonly seen: { readonly tenderId: string; readonly recordHash: string }
  readonly confirm: Act
}

/** One member's word on the record they have just read. */
export function ConfirmButton({ seen, confirm }: ConfirmButtonProps) {
  const t = useTranslations('moderation.confirm')
  return (
    <div className="no-print">
      <ConfirmDialog
        trigger={<Button variant="primary">{t('act')}</Button>}
        title={t('act')}
        effect={t('effect', { hash: seen.recordHash.slice(0, 8) })}
        confirmLabel={t('act')}
        done={t('done')}
        action={() => confirm(seen)}
      />
    </div>
  )
}
