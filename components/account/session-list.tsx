'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { SimpleTable } from '../ui/table/simple-table'

export type ListedSession = {
  readonly id: string
  /** "Firefox on Linux". */
  readonly device: string
  readonly signedIn: ReactNode
  readonly lastSeen: ReactNode
  readonly isThis: boolean
}

type SessionListProps = {
  readonly sessions: readonly ListedSession[]
  readonly end: (input: { sessionId: string }) => Promise<Result<unknown>>
  readonly endOthers: () => Promise<Result<unknown>>
}

/** Every open session of the person, with a way to end each but this one. */
export function SessionList({ sessions, end, endOthers }: SessionListProps) {
  const t = useTranslations('account.sessions')
  const columns = [
    { id: 'device', label: t('device') },
    { id: 'signedIn', label: t('signedIn') },
    { id: 'lastSeen', label: t('lastSeen') },
    { id: 'act', label: <span className="sr-only">{t('act')}</span> },
  ]
  const rows = sessions.map(({ id, device, signedIn, lastSeen, isThis }) => ({
    id,
    cells: {
      device,
      signedIn,
      lastSeen,
      act: isThis ? (
        <Chip tone="accent">{t('this')}</Chip>
      ) : (
        <ConfirmDialog
          trigger={<Button size="sm">{t('end')}</Button>}
          title={t('endTitle')}
          effect={t('endEffect', { device })}
          confirmLabel={t('end')}
          tone="danger"
          action={() => end({ sessionId: id })}
          done={t('ended')}
        />
      ),
    },
  }))
  return (
    <div className="stack gap-4">
      <SimpleTable caption={t('title')} captionHidden columns={columns} rows={rows} scroll />
      {sessions.length > 1 && (
        <div className="px-5 pb-4">
          <ConfirmDialog
            trigger={<Button>{t('endOthers')}</Button>}
            title={t('endOthersTitle')}
            effect={t('endOthersEffect')}
            confirmLabel={t('endOthers')}
            tone="danger"
            action={endOthers}
            done={t('othersEnded')}
          />
        </div>
      )}
    </div>
  )
}
