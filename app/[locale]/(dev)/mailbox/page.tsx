import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MailList } from '@/components/administration/mail-list'
import { ClientMessages } from '@/components/frame/client-messages'
import { PublicFrame } from '@/components/frame/public-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { listMailbox } from '@/lib/administration/list-mailbox'
import { openView } from '@/lib/platform/open-view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.mailbox')
  return { title: t('title') }
}

/** Mails that did not leave: for development and demonstrations, absent where a mail server is configured. */
export default async function MailboxPage() {
  const mails = await openView(await listMailbox(undefined))
  const t = await getTranslations('administration.mailbox')
  return (
    <ClientMessages>
      <PublicFrame
        width="page"
        footer={
          <>
            <Link href="/">{t('back')}</Link>
            {mails.length >= 100 && <span>{t('truncated')}</span>}
          </>
        }
      >
        <div className="space-y-2">
          <h1>{t('title')}</h1>
          <p className="text-ink-2">{t('lead')}</p>
        </div>
        {mails.length > 0 ? (
          <MailList mails={mails} />
        ) : (
          <EmptyState title={t('emptyTitle')} framed>
            {t('emptyBody')}
          </EmptyState>
        )}
      </PublicFrame>
    </ClientMessages>
  )
}
