import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EnvelopeCard } from '@/components/selection/applications/envelope-card'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { attachSealedFileAction, removeSealedFileAction } from '../../actions'
import { crumbsTo, openApplication } from '../../open-application'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.documents')
  return { title: t('title') }
}

/** The documents of the technical envelope. */
export default async function DocumentsPage({ params }: Props) {
  const t = await getTranslations('applications')
  const view = await openApplication((await params).tenderId)
  if (!view.declaration) notFound()
  return (
    <>
      <PageHead
        title={t('documents.title')}
        breadcrumb={await crumbsTo(view, { label: t('documents.title') })}
        lead={t('documents.lead')}
        actions={<ButtonLink href={`/applications/${view.tenderId}`}>{t('bid.back')}</ButtonLink>}
      />
      <div className="stack max-w-3xl gap-5">
        <Notice tone="caution">{t('requirements.noPrices')}</Notice>
        <EnvelopeCard
          view={view}
          envelope="technical"
          title={t('documents.present')}
          attach={attachSealedFileAction}
          remove={removeSealedFileAction}
        />
      </div>
    </>
  )
}
