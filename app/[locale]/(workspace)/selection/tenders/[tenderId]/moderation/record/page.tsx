import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ConfirmButton } from '@/components/selection/moderation/act-buttons'
import { PanelWords } from '@/components/selection/moderation/panel-words'
import { RecordedCells } from '@/components/selection/moderation/recorded-cells'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { CopyHash } from '@/components/ui/copy-hash'
import { Notice } from '@/components/ui/notice'
import { openView } from '@/lib/platform/open-view'
import { getModerationRecord } from '@/lib/selection/moderation/get-moderation-record'
import { confirmRecordAction } from '../actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('moderation.record')
  return { title: t('title') }
}

/** The moderation record, word for word, to be read, printed and confirmed. */
export default async function ModerationRecordPage({ params }: Props) {
  const { tenderId } = await params
  const view = await openView(await getModerationRecord({ tenderId }))
  const t = await getTranslations('moderation.record')
  const { recordHash } = view
  return (
    <ClientMessages areas={['moderation']}>
      <div className="stack gap-6">
        <Card
          title={t('title')}
          subtitle={t('subtitle', { reference: view.reference })}
          actions={
            <ButtonLink
              href={`/selection/tenders/${tenderId}/moderation`}
              variant="quiet"
              className="no-print"
            >
              {t('back')}
            </ButtonLink>
          }
        >
          <div className="stack gap-4">
            <p>{t(`aggregation.${view.aggregation}`)}</p>
            <p className="flex flex-wrap items-center gap-x-2 [overflow-wrap:anywhere]">
              {t('hash')} <CopyHash hash={recordHash} ends={64} />
            </p>
            <section className="stack gap-2">
              <h3>{t('words')}</h3>
              <PanelWords seats={view.seats} />
            </section>
            {view.hiddenBids > 0 && (
              <Notice tone="info">{t('hiddenBids', { count: view.hiddenBids })}</Notice>
            )}
            {view.mayConfirm && view.openCells > 0 && (
              <Notice tone="caution">{t('open', { count: view.openCells })}</Notice>
            )}
            {view.mayConfirm && view.openCells === 0 && (
              <ConfirmButton seen={{ tenderId, recordHash }} confirm={confirmRecordAction} />
            )}
          </div>
        </Card>
        <RecordedCells view={view} />
      </div>
    </ClientMessages>
  )
}
