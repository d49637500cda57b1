import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { HistoryCard } from '@/components/selection/activity/history-card'
import { BidHead } from '@/components/selection/evidence/bid-head'
import { CriteriaList } from '@/components/selection/evidence/criteria-list'
import { DocumentsCard } from '@/components/selection/evidence/documents-card'
import { EvidencePanel } from '@/components/selection/evidence/evidence-panel'
import { cn } from '@/components/ui/class-names'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Split } from '@/components/ui/split'
import { openView } from '@/lib/platform/open-view'
import { getBidHistory } from '@/lib/selection/activity/get-bid-history'
import { type BidEvidenceView, getBid } from '@/lib/selection/evidence/get-bid'
import { getEvidenceHistory } from '@/lib/selection/evidence/get-evidence-history'
import { attachDocumentAction, removeDocumentAction, saveEvidenceAction } from '../actions'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('evidence.bid')
  const { tenderId, bidId } = await params
  const view = await getBid({ tenderId, bidId })
  return { title: view.ok ? t('pageTitle', view.value.bid) : t('pageTitleUnknown') }
}

type Props = {
  readonly params: Promise<{ tenderId: string; bidId: string }>
  readonly searchParams: Promise<{ criterion?: string }>
}

/** One bid: its evidence criterion by criterion, with the opened entry and the documents beside it. */
export default async function BidPage({ params, searchParams }: Props) {
  const { tenderId, bidId } = await params
  const { criterion: opened } = await searchParams
  const view = await openView(await getBid({ tenderId, bidId }))
  const history = await getBidHistory({ tenderId, bidId })
  const t = await getTranslations('evidence.bid')
  const isOpen = view.domains.some(({ criteria }) =>
    criteria.some(({ criterion }) => criterion.id === opened),
  )
  return (
    <ClientMessages areas={['evidence', 'charts']}>
      <Split
        sideWidth="wide"
        side={
          <>
            <OpenedEntry view={view} opened={opened} />
            <DocumentsCard
              view={view}
              actions={{ attach: attachDocumentAction, remove: removeDocumentAction }}
            />
            <HistoryCard kind="bid" view={history.ok ? history.value : null} />
          </>
        }
      >
        <div className={cn('stack gap-6 max-md:gap-4', isOpen && 'max-lg:hidden')}>
          <BidHead view={view} />
          {view.isFrozen && <Notice>{t('frozen')}</Notice>}
          {view.domains.length === 0 && (
            <EmptyState title={t('noCriteria')} framed>
              {t('noCriteriaBody')}
            </EmptyState>
          )}
          <CriteriaList view={view} opened={opened} />
        </div>
      </Split>
    </ClientMessages>
  )
}

async function OpenedEntry({
  view,
  opened,
}: {
  readonly view: BidEvidenceView
  readonly opened: string | undefined
}) {
  const entries = view.domains.flatMap(({ domain, criteria }) =>
    criteria.map((entry) => ({ domain, entry })),
  )
  const place = entries.findIndex(({ entry }) => entry.criterion.id === opened)
  const found = entries[place]
  if (!found) return null
  const { evidenceId } = found.entry
  const tenderId = view.tender.id
  const history = evidenceId ? await getEvidenceHistory({ tenderId, evidenceId }) : null
  return (
    <EvidencePanel
      view={view}
      entry={found.entry}
      domain={found.domain}
      next={entries[place + 1]?.entry ?? null}
      history={history?.ok ? history.value : []}
      save={saveEvidenceAction}
    />
  )
}
