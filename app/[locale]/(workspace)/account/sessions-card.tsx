import { getTranslations } from 'next-intl/server'
import { SessionList } from '@/components/account/session-list'
import { Card } from '@/components/ui/card'
import { RelativeTime } from '@/components/ui/relative-time'
import type { Device } from '@/lib/account/device-rules'
import { listSessions } from '@/lib/account/list-sessions'
import { openView } from '@/lib/platform/open-view'
import { revokeOtherSessionsAction, revokeSessionAction } from './actions'

/** Where the person is signed in. */
export async function SessionsCard() {
  const sessions = await openView(await listSessions(undefined))
  const t = await getTranslations('account.sessions')
  const deviceName = ({ browser, system }: Device) =>
    t('deviceOf', {
      browser: browser ?? t('unknownBrowser'),
      system: system ?? t('unknownSystem'),
    })
  return (
    <Card title={t('title')} subtitle={t('lead')} flush>
      <SessionList
        sessions={sessions.map(({ id, device, signedInAt, lastSeenAt, isThis }) => ({
          id,
          isThis,
          device: deviceName(device),
          signedIn: <RelativeTime at={signedInAt} />,
          lastSeen: <RelativeTime at={lastSeenAt} />,
        }))}
        end={revokeSessionAction}
        endOthers={revokeOtherSessionsAction}
      />
    </Card>
  )
}
