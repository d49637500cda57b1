import { useLocale, useTranslations } from 'next-intl'
import { DomainKey } from '@/components/ui/domain-key'
import { DefinitionList } from '@/components/ui/facts'
import { Link } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { SidePanel } from '@/components/ui/side-panel'
import type { SaveEvidenceInput } from '@/lib/selection/evidence/evidence-schema'
import { isAskedOfBid } from '@/lib/selection/evidence/evidence-shape-rules'
import type { BidEvidenceView, CriterionEvidence } from '@/lib/selection/evidence/get-bid'
import type { EvidenceRevision } from '@/lib/selection/evidence/get-evidence-history'
import { textIn } from '@/lib/shared/locale'
import type { Result } from '@/lib/shared/result'
import { useDateText } from '../../ui/use-date-text'
import { EvidenceForm } from './evidence-form'
import { EvidenceHistory } from './evidence-history'
import { LiveValueLater } from './live-value-later'
import { useEvidenceText } from './use-evidence-text'

type EvidencePanelProps = {
  readonly view: BidEvidenceView
  readonly entry: CriterionEvidence
  readonly domain: number
  /** The criterion after this one; null after the last. */
  readonly next: CriterionEvidence | null
  readonly history: readonly EvidenceRevision[]
  readonly save: (input: SaveEvidenceInput) => Promise<Result<{ version: number }>>
}

/** One entry: what is asked, what is there, and the form to change it. */
export function EvidencePanel({ view, entry, domain, next, history, save }: EvidencePanelProps) {
  const t = useTranslations('evidence.entry')
  const locale = useLocale()
  const { criterion, shape } = entry
  const base = `/selection/tenders/${view.tender.id}/bids/${view.bid.id}`
  return (
    <SidePanel
      title={textIn(criterion.title, locale)}
      kicker={
        <>
          <DomainKey domain={domain} />
          <span>{`${criterion.code} · ${view.bid.letter} ${view.bid.name}`}</span>
        </>
      }
      closeHref={base}
      {...(next && {
        footer: (
          <Link href={`${base}?criterion=${next.criterion.id}`} scroll={false}>
            {t('next', { code: next.criterion.code, title: textIn(next.criterion.title, locale) })}
          </Link>
        ),
      })}
    >
      <Asked entry={entry} />
      {!isAskedOfBid(shape, view.hasPanel) && <Notice>{t('byPanel')}</Notice>}
      {shape.kind === 'undeclared' && <Notice tone="caution">{t('undeclared')}</Notice>}
      {entry.version > 0 && <SavedEntry view={view} entry={entry} isFull={!view.canEdit} />}
      {view.canEdit ? (
        <EvidenceForm
          key={criterion.id}
          bid={view.bid}
          entry={entry}
          domain={domain}
          documents={view.documents}
          nextHref={next && `${base}?criterion=${next.criterion.id}`}
          action={save}
        />
      ) : (
        <LiveValueLater bid={view.bid} entry={entry} domain={domain} evidence={entry.evidence} />
      )}
      <EvidenceHistory revisions={history} criterion={criterion} shape={shape} />
    </SidePanel>
  )
}

function Asked({ entry: { criterion } }: { readonly entry: CriterionEvidence }) {
  const t = useTranslations('evidence.entry')
  const locale = useLocale()
  const description = textIn(criterion.description, locale)
  const required = textIn(criterion.evidenceRequired, locale)
  if (!description && !required) return null
  return (
    <div className="space-y-1.5 text-ink-2">
      {description && <p>{description}</p>}
      {required && (
        <p>
          <b className="text-ink">{t('asked')}</b> {required}
        </p>
      )}
    </div>
  )
}

type SavedEntryProps = {
  readonly view: BidEvidenceView
  readonly entry: CriterionEvidence
  readonly isFull: boolean
}

/** What is saved now, and who entered it: beside a form it shows what somebody else made of it. */
function SavedEntry({ view, entry, isFull }: SavedEntryProps) {
  const t = useTranslations('evidence.entry')
  const dates = useDateText()
  const text = useEvidenceText()
  const document = view.documents.find(({ id }) => id === entry.documentId)
  const page = entry.page === null ? '' : t('pageNumber', { page: entry.page })
  const facts = [
    { term: t('saved'), value: text(entry.evidence, entry.criterion.unit, entry.shape) },
    ...(isFull
      ? [
          { term: t('source'), value: entry.source },
          { term: t('period'), value: entry.period },
          {
            term: t('document'),
            value: document ? (
              <>
                <a href={`/api/files/${document.fileId}${entry.page ? `#page=${entry.page}` : ''}`}>
                  {document.title}
                </a>
                {page && `, ${page}`}
              </>
            ) : (
              page
            ),
          },
          { term: t('note'), value: entry.note },
        ]
      : []),
    {
      term: t('entered'),
      value: t('enteredBy', {
        name: entry.enteredBy || '–',
        date: dates.minute(entry.enteredAt ?? 0),
      }),
    },
  ]
  return (
    <div className="rounded-md bg-sunken px-3.5 py-3">
      <DefinitionList items={facts.filter(({ value }) => value !== '')} />
    </div>
  )
}
