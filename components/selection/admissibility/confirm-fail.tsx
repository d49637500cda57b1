'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { AdmissibilityActions } from './admissibility-actions'

type ConfirmFailProps = {
  readonly input: unknown
  readonly letter: string
  readonly code: string
  readonly action: AdmissibilityActions['confirm']
}

/** Stands as the second person behind a fail. */
export function ConfirmFail({ input, letter, code, action }: ConfirmFailProps) {
  const t = useTranslations('panel.admissibility.confirm')
  return (
    <div>
      <ConfirmDialog
        trigger={<Button variant="danger">{t('act')}</Button>}
        title={t('title', { letter, code })}
        effect={t('effect')}
        confirmLabel={t('act')}
        tone="danger"
        action={() => action(input)}
        done={t('done')}
      />
    </div>
  )
}
