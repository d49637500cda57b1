'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { Envelope } from '@/lib/selection/opening/opening-schema'
import type { Result } from '@/lib/shared/result'

type ActProps = {
  readonly seen: {
    readonly tenderId: string
    readonly envelope: Envelope
    readonly version: number
  }
  readonly action: (input: unknown) => Promise<Result<unknown>>
}

type ConfirmOpeningProps = ActProps & {
  readonly count: number
  readonly attendees: readonly string[]
}

/** The second of the two opens, after reading once more what that does. */
export function ConfirmOpening({ seen, count, attendees, action }: ConfirmOpeningProps) {
  const t = useTranslations('opening.opening.confirm')
  const effect = seen.envelope === 'technical' ? 'effectTechnical' : 'effectFinancial'
  return (
    <ConfirmDialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      title={t('act')}
      effect={
        <div className="stack gap-3">
          <p>{t('present', { names: attendees.join(', ') })}</p>
          <p>{t(effect, { count })}</p>
        </div>
      }
      confirmLabel={t('act')}
      action={() => action(seen)}
      done={t('done')}
    />
  )
}

/** Takes a proposal back; nothing was opened. */
export function TakeBackOpening({ seen, action }: ActProps) {
  const t = useTranslations('opening.opening.takeBack')
  return (
    <ConfirmDialog
      trigger={<Button variant="quiet">{t('act')}</Button>}
      title={t('title')}
      effect={t('effect')}
      confirmLabel={t('act')}
      action={() => action(seen)}
      done={t('done')}
    />
  )
}
