import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { PublicFrame } from '@/components/frame/public-frame'
import { DossierVerifier } from '@/components/selection/dossier/dossier-verifier'
import { DownloadLink } from '@/components/ui/download-link'
import { PlainLink } from '@/components/ui/plain-link'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dossier')
  return { title: t('title') }
}

/** Anybody recomputes a dossier here, without an account: the file never leaves the device. */
export default async function VerifyPage() {
  const t = await getTranslations('dossier')
  return (
    <PublicFrame width="page" footer={<PlainLink href="/sign-in">{t('signIn')}</PlainLink>}>
      <div className="space-y-2">
        <h1>{t('title')}</h1>
        <p className="max-w-[82ch] text-ink-2">{t('lead')}</p>
        <p className="max-w-[82ch] text-ink-2">{t('limits')}</p>
      </div>
      <ClientMessages areas={['dossier']}>
        <DossierVerifier />
      </ClientMessages>
      <div>
        <DownloadLink href="/sample-dossier.json">{t('sample')}</DownloadLink>
      </div>
    </PublicFrame>
  )
}
