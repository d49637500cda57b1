'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { ConfirmDialog } from '../ui/confirm-dialog'

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
  return (
    <>
      <ul className="divide-y border-t">
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} end={end} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className="border-t px-5 py-4 max-md:px-4">
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
    </>
  )
}

type SessionItemProps = Pick<SessionListProps, 'end'> & { readonly session: ListedSession }

function SessionItem({ session, end }: SessionItemProps) {
  const t = useTranslations('account.sessions')
  const { id, device, signedIn, lastSeen, isThis } = session
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3 max-md:px-4">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-bold">{device}</p>
        <p className="flex flex-wrap gap-x-4 text-xs text-ink-2">
          <span>
            {t('lastSeen')} {lastSeen}
          </span>
          <span>
            {t('signedIn')} {signedIn}
          </span>
        </p>
      </div>
      {isThis ? (
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
      )}
    </li>
  )
}
