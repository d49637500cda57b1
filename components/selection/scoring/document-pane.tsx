'use client'

import { ExternalLink, FileText, Paperclip } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { DocumentToRead } from '../../../lib/selection/scoring/my-scoring-view'
import { textIn } from '../../../lib/shared/locale'
import { NumberInput } from '../../forms/number-input'
import { Select } from '../../forms/select'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { KeyHint } from '../desk/key-hint'
import { useEvidenceText } from '../evidence/use-evidence-text'
import type { ReadingPlace } from './reading-place'
import type { ScoreItem } from './score-order'

type DocumentPaneProps = {
  readonly item: ScoreItem
  readonly place: ReadingPlace
  readonly isOpen: boolean
  readonly onPlace: (place: ReadingPlace) => void
  readonly onAttach: () => void
}

/** What the bid says on the criterion, and the document at the cited page. */
export function DocumentPane({ item, place, isOpen, onPlace, onAttach }: DocumentPaneProps) {
  const t = useTranslations('scoring.document')
  const { bid } = item
  const document = bid.documents.find(({ id }) => id === place.documentId)
  return (
    <Card title={t('title', { letter: bid.letter })} level={3}>
      <div className="stack gap-4">
        <Said item={item} />
        {document ? (
          <>
            <PlaceBar
              documents={bid.documents}
              document={document}
              place={place}
              onPlace={onPlace}
            />
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              {isOpen && (
                <Button size="sm" icon={<Paperclip />} onClick={onAttach}>
                  {t('attach', { page: place.page })}
                  <KeyHint dense>{'E'}</KeyHint>
                </Button>
              )}
              <OpenElsewhere document={document} page={place.page} />
            </div>
            <Viewer document={document} page={place.page} />
          </>
        ) : (
          <p className="flex items-center gap-2 text-ink-2">
            <FileText className="text-ink-3" /> {t('none')}
          </p>
        )}
      </div>
    </Card>
  )
}

/** What was submitted on this criterion in words. */
function Said({ item: { bid, criterion } }: { readonly item: ScoreItem }) {
  const t = useTranslations('scoring.document')
  const locale = useLocale()
  const evidenceText = useEvidenceText()
  const said = bid.evidence[criterion.id]
  const asked = textIn(criterion.evidenceRequired, locale)
  const isProvided = said?.evidence.status === 'provided'
  return (
    <div className="space-y-1.5">
      {asked && (
        <p className="text-ink-2">
          <b>{t('asked')}</b> {asked}
        </p>
      )}
      {said && isProvided && (
        <p>
          <b>{t('says')}</b> {evidenceText(said.evidence, {})}
        </p>
      )}
      {said?.note && <p>{said.note}</p>}
      {said?.source && <p className="text-xs text-ink-3">{said.source}</p>}
      {!said && <p className="text-ink-2">{t('saysNothing')}</p>}
    </div>
  )
}

type PlaceBarProps = Pick<DocumentPaneProps, 'place' | 'onPlace'> & {
  readonly documents: readonly DocumentToRead[]
  readonly document: DocumentToRead
}

function PlaceBar({ documents, document, place, onPlace }: PlaceBarProps) {
  const t = useTranslations('scoring.document')
  const { pageCount } = document
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7rem] gap-3">
      <Select
        name="document"
        label={t('document')}
        value={document.id}
        onChange={({ target }) => onPlace({ documentId: target.value, page: 1 })}
        options={documents.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <NumberInput
        name="page"
        label={pageCount === null ? t('page') : t('pageOf', { pages: pageCount })}
        value={place.page}
        onValueChange={(value) => {
          const page = typeof value === 'number' ? Math.trunc(value) : 1
          onPlace({ ...place, page: Math.max(1, Math.min(page, pageCount ?? page)) })
        }}
      />
    </div>
  )
}

function OpenElsewhere({
  document,
  page,
}: {
  readonly document: DocumentToRead
  readonly page: number
}) {
  const t = useTranslations('scoring.document')
  return (
    <a
      href={`/api/files/${document.fileId}#page=${page}`}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-6 items-center gap-1.5"
    >
      <ExternalLink className="size-3.5" /> {t('openElsewhere')}
    </a>
  )
}

/** PDFs are read here; pictures are shown; anything else is opened in a window of its own. */
function Viewer({ document, page }: { readonly document: DocumentToRead; readonly page: number }) {
  const t = useTranslations('scoring.document')
  if (document.mediaType === 'application/pdf')
    return (
      <iframe
        key={`${document.fileId} ${page}`}
        title={t('frame', { title: document.title, page })}
        src={`/api/scoring/documents/${document.fileId}/document.pdf#page=${page}`}
        className="h-[70vh] w-full rounded-md border bg-sunken max-lg:hidden"
      />
    )
  if (document.mediaType.startsWith('image/'))
    return (
      // biome-ignore lint/performance/noImgElement: a private file, served as it is
      <img
        src={`/api/files/${document.fileId}`}
        alt={document.title}
        className="max-h-[70vh] rounded-md border"
      />
    )
  return null
}
