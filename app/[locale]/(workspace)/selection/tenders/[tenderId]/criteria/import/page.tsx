import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { TenderImport } from '@/components/selection/criteria/tender-import'
import { Link } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { openView } from '@/lib/platform/open-view'
import { getTender } from '@/lib/selection/tenders/get-tender'
import { criteriaFreeze } from '@/lib/selection/tenders/tender-rules'
import { importCriteriaAction, previewCriteriaAction } from '../actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.import')
  return { title: t('pageTitle') }
}

/** Criteria from a spreadsheet: a preview first, then all of them or none. */
export default async function ImportCriteriaPage({ params }: Props) {
  const { tenderId } = await params
  const t = await getTranslations('tenders')
  const tender = await openView(await getTender({ tenderId }))
  if (!tender.canEdit) forbidden()
  const freeze = criteriaFreeze(tender)
  const back = (
    <Link
      href={`/selection/tenders/${tenderId}/criteria`}
      className="inline-flex min-h-6 items-center"
    >
      {t('editor.back')}
    </Link>
  )
  if (freeze) {
    return (
      <Notice title={t('criteria.frozenTitle')} actions={back}>
        {t(`criteria.frozen.${freeze}`)}
      </Notice>
    )
  }
  return (
    <ClientMessages areas={['tenders', 'enums']}>
      <p className="mb-4">{back}</p>
      <TenderImport
        tenderId={tenderId}
        version={tender.version}
        idempotencyKey={randomUUID()}
        preview={previewCriteriaAction.bind(null, tenderId)}
        importFile={importCriteriaAction.bind(null, tenderId)}
      />
    </ClientMessages>
  )
}
