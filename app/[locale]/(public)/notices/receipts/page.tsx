import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { PublicFrame } from '@/components/frame/public-frame'
import { ReceiptChecker } from '@/components/selection/applications/receipt-checker'
import { Notice } from '@/components/ui/notice'
import { PlainLink } from '@/components/ui/plain-link'
import { getSigningKey } from '@/lib/selection/applications/get-signing-key'
import { checkReceiptAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.verify')
  return { title: t('title') }
}

/** Whether a receipt is genuine, and the key with which anybody finds out without this installation. */
export default async function ReceiptsPage() {
  const t = await getTranslations('applications.verify')
  const notice = await getTranslations('procedure.notice')
  const key = await getSigningKey(undefined)
  return (
    <ClientMessages areas={['applications']}>
      <PublicFrame width="page" footer={<PlainLink href="/notices">{notice('all')}</PlainLink>}>
        <div className="space-y-2">
          <h1>{t('title')}</h1>
          <p className="text-ink-2">{t('lead')}</p>
        </div>
        <ReceiptChecker action={checkReceiptAction} />
        <section aria-label={t('key')} className="stack gap-3">
          <h2>{t('key')}</h2>
          <p className="text-ink-2">{t('keyLead')}</p>
          {key.ok ? (
            <pre className="mono rounded-md bg-sunken p-4 text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
              {key.value.publicKey}
            </pre>
          ) : (
            <Notice tone="caution">{t('tooMany')}</Notice>
          )}
        </section>
      </PublicFrame>
    </ClientMessages>
  )
}
