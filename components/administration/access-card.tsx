'use client'

import { useTranslations } from 'next-intl'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { ConfirmDialog } from '../ui/confirm-dialog'

type AccessCardProps = {
  readonly person: {
    readonly id: string
    readonly version: number
    readonly name: string
    readonly isActive: boolean
  }
  readonly deactivate: (input: { userId: string; version: number }) => Promise<Result<unknown>>
  readonly reactivate: (input: { userId: string; version: number }) => Promise<Result<unknown>>
}

/** Whether a person may come in, and the way to change that. */
export function AccessCard({ person, deactivate, reactivate }: AccessCardProps) {
  const t = useTranslations('administration.person')
  const { id: userId, version, name, isActive } = person
  return (
    <Card title={t('accessTitle')} level={3}>
      <div className="stack gap-3">
        <p className="text-ink-2">{isActive ? t('activeLead') : t('inactiveLead')}</p>
        <div>
          {isActive ? (
            <ConfirmDialog
              trigger={<Button variant="danger">{t('deactivate')}</Button>}
              title={t('deactivateTitle', { name })}
              effect={t('deactivateEffect')}
              confirmLabel={t('deactivate')}
              tone="danger"
              action={() => deactivate({ userId, version })}
              done={t('deactivated')}
            />
          ) : (
            <ConfirmDialog
              trigger={<Button>{t('reactivate')}</Button>}
              title={t('reactivateTitle', { name })}
              effect={t('reactivateEffect')}
              confirmLabel={t('reactivate')}
              action={() => reactivate({ userId, version })}
              done={t('reactivated')}
            />
          )}
        </div>
      </div>
    </Card>
  )
}
