import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/selection/applications/print-button'
import { ReceiptFacts } from '@/components/selection/applications/receipt-facts'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { openView } from '@/lib/platform/open-view'
import { getReceipt, type ReceiptView } from '@/lib/selection/applications/get-receipt'
import { textIn } from '@/lib/shared/locale'
import { crumbsTo } from '../../../open-application'

type Props = { readonly params: Promise<{ tenderId: string; number: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.receipt')
  return { title: t('title') }
}

/** What was received, when, and how anybody can check it. Made to be printed. */
export default async function ReceiptPage({ params }: Props) {
  const { tenderId, number } = await params
  if (!/^[1-9]\d{0,5}$/.test(number)) notFound()
  const t = await getTranslations('applications.receipt')
  const view = await openView(await getReceipt({ tenderId, number: Number(number) }))
  const { content } = view
  const { organisation, isLate } = content
  return (
    <>
      <PageHead
        title={t('title')}
        breadcrumb={
          await crumbsTo({ tenderId, reference: content.tender.reference }, { label: t('title') })
        }
        lead={textIn(view.title, await getLocale())}
        who={t('who')}
        actions={
          <>
            <PrintButton label={t('print')} />
            <DownloadLink
              variant="primary"
              href={`/api/applications/${tenderId}/receipts/${number}`}
            >
              {t('download')}
            </DownloadLink>
          </>
        }
      />
      <div className="stack max-w-4xl gap-5">
        <Notice tone={isLate ? 'bad' : 'good'}>
          <strong>{t(isLate ? 'headingLate' : 'heading', { organisation })}</strong>
        </Notice>
        <Card>
          <ReceiptFacts content={content} standing={t(`standings.${view.standing}`)} />
        </Card>
        <Files view={view} />
        <Signature view={view} />
      </div>
    </>
  )
}

async function Files({ view }: { readonly view: ReceiptView }) {
  const t = await getTranslations('applications')
  const { files } = view.content
  if (files.length === 0) return null
  return (
    <Card id="files" title={t('receipt.files')} footer={t('receipt.fileNameHint')} flush>
      <SimpleTable
        caption={t('receipt.files')}
        captionHidden
        scroll
        columns={[
          { id: 'name', label: t('receipt.fileName') },
          { id: 'envelope', label: t('receipt.envelope') },
          { id: 'bytes', label: t('receipt.bytes'), numeric: true },
          { id: 'hash', label: t('receipt.hash') },
        ]}
        rows={files.map(({ sha256, envelope, byteLength }) => ({
          id: `${envelope}-${sha256}`,
          cells: {
            name: view.fileNames[sha256] ?? t('receipt.unnamed'),
            envelope: t(`check.${envelope}`),
            bytes: byteLength,
            hash: <span className="mono text-xs [overflow-wrap:anywhere]">{sha256}</span>,
          },
        }))}
      />
    </Card>
  )
}

async function Signature({ view }: { readonly view: ReceiptView }) {
  const t = await getTranslations('applications.receipt')
  return (
    <Card
      id="signature"
      title={t('signature')}
      subtitle={t('signatureLead')}
      actions={
        <ButtonLink size="sm" href="/notices/receipts">
          {t('verify')}
        </ButtonLink>
      }
    >
      <p className="mono text-xs [overflow-wrap:anywhere]">{view.signature}</p>
      <h3 className="mt-4">{t('publicKey')}</h3>
      <pre className="mono mt-1 text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
        {view.publicKey}
      </pre>
    </Card>
  )
}
