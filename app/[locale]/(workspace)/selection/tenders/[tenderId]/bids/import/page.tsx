import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ImportDesk } from '@/components/selection/evidence/import-desk'
import { Card } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { Notice } from '@/components/ui/notice'
import { Split } from '@/components/ui/split'
import { openView } from '@/lib/platform/open-view'
import { listBids } from '@/lib/selection/bids/list-bids'
import { importBidsAction, previewImportAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('evidence.import')
  return { title: t('pageTitle') }
}

/** Applicants and evidence from a spreadsheet: looked at first, written only when confirmed. */
export default async function ImportPage({ params }: { params: Promise<{ tenderId: string }> }) {
  const { tenderId } = await params
  const view = await openView(await listBids({ tenderId }))
  const t = await getTranslations('evidence.import')
  if (!view.canEdit) return <Notice>{t(view.isFrozen ? 'frozen' : 'notYours')}</Notice>
  return (
    <ClientMessages areas={['evidence']}>
      <Split side={<Samples tenderId={tenderId} />}>
        <ImportDesk
          tenderId={tenderId}
          idempotencyKey={randomUUID()}
          preview={previewImportAction}
          importFile={importBidsAction}
        />
      </Split>
    </ClientMessages>
  )
}

async function Samples({ tenderId }: { tenderId: string }) {
  const t = await getTranslations('evidence.import')
  const locale = await getLocale()
  const href = (layout: string, format: string) =>
    `/api/tenders/${tenderId}/bids/sample/${layout}/${format}?locale=${locale}`
  return (
    <Card id="samples" title={t('samplesTitle')} subtitle={t('samplesLead')}>
      <div className="stack">
        {(['wide', 'long'] as const).map((layout) => (
          <div key={layout} className="space-y-2">
            <h3 className="text-sm">{t(`samples.${layout}`)}</h3>
            <p className="text-ink-2">{t(`layout.${layout}`)}</p>
            <p className="flex flex-wrap gap-2">
              <DownloadLink size="sm" href={href(layout, 'xlsx')}>
                {t('samples.xlsx')}
              </DownloadLink>
              <DownloadLink size="sm" href={href(layout, 'csv')}>
                {t('samples.csv')}
              </DownloadLink>
            </p>
          </div>
        ))}
        <div className="space-y-1 border-t pt-4 text-ink-2">
          {(['missing', 'numbers', 'answers', 'counts', 'formulas', 'limits'] as const).map(
            (rule) => (
              <p key={rule}>{t(`rules.${rule}`)}</p>
            ),
          )}
        </div>
      </div>
    </Card>
  )
}
