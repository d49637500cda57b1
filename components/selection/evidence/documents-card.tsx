import { FileText } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { CopyHash } from '@/components/ui/copy-hash'
import type { BidEvidenceView, DocumentView } from '@/lib/selection/evidence/get-bid'
import { AttachDocumentDialog } from './attach-document-dialog'
import type { DocumentActions } from './document-actions'
import { RemoveDocument } from './remove-document'

type DocumentsCardProps = {
  readonly view: BidEvidenceView
  readonly actions: DocumentActions
}

/** The documents of a bid: what evidence can point to. */
export function DocumentsCard({ view, actions }: DocumentsCardProps) {
  const t = useTranslations('evidence.documents')
  return (
    <Card
      id="documents"
      title={t('title')}
      subtitle={t('subtitle')}
      actions={view.canEdit && <AttachDocumentDialog bidId={view.bid.id} action={actions.attach} />}
    >
      {view.documents.length === 0 ? (
        <p className="text-ink-2">{t('empty')}</p>
      ) : (
        <ul className="grid gap-4">
          {view.documents.map((document) => (
            <li key={document.id} className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2.5">
              <FileText className="mt-0.5 size-5 text-ink-3" />
              <DocumentFacts document={document} />
              {view.canEdit && document.uses === 0 && (
                <RemoveDocument document={document} action={actions.remove} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function DocumentFacts({ document }: { readonly document: DocumentView }) {
  const t = useTranslations('evidence.documents')
  const format = useFormatter()
  const facts = [
    document.fileName !== document.title && document.fileName,
    document.pageCount !== null && t('pages', { count: document.pageCount }),
    format.number(Math.max(1, Math.round(document.byteLength / 1000)), {
      style: 'unit',
      unit: 'kilobyte',
    }),
    t('uses', { count: document.uses }),
  ]
  return (
    <div className="min-w-0 space-y-0.5 [overflow-wrap:anywhere]">
      <a href={`/api/files/${document.fileId}`} className="font-bold">
        {document.title}
      </a>
      <p className="num text-ink-3 text-xs">{facts.filter(Boolean).join(' · ')}</p>
      <p className="text-ink-3 text-xs">
        {t('hash')} <CopyHash hash={document.sha256} />
      </p>
    </div>
  )
}
