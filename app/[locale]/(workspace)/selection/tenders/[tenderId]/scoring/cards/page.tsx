import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { CardHistories } from '@/components/selection/activity/card-histories'
import { RevealedCards } from '@/components/selection/scoring/revealed-cards'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { SegmentedLinks } from '@/components/ui/segmented'
import { Split } from '@/components/ui/split'
import { openView } from '@/lib/platform/open-view'
import { listCardHistories } from '@/lib/selection/activity/list-card-histories'
import { listCards } from '@/lib/selection/scoring/list-cards'

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<{ bid?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('scoring.cards')
  return { title: t('title') }
}

/** Every member's card on one bid, after the reveal, each with the check of its hash. */
export default async function CardsPage({ params, searchParams }: Props) {
  const { tenderId } = await params
  const { bid = null } = await searchParams
  const view = await openView(await listCards({ tenderId, bidId: bid }))
  const histories = view.bidId ? await listCardHistories({ tenderId, bidId: view.bidId }) : null
  const t = await getTranslations('scoring.cards')
  const base = `/selection/tenders/${tenderId}/scoring`
  return (
    <ClientMessages areas={['scoring']}>
      <div className="stack gap-4">
        <p>
          <Link href={base}>{t('back')}</Link>
        </p>
        <SegmentedLinks
          label={t('bids')}
          items={view.bids.map(({ id, letter, name }) => ({
            href: `${base}/cards?bid=${id}`,
            label: `${letter} ${name}`,
            current: id === view.bidId,
          }))}
        />
        {view.cards.length === 0 ? (
          <EmptyState title={t('none')} framed>
            {t('noneBody')}
          </EmptyState>
        ) : (
          <Split
            side={
              <CardHistories cards={view.cards} histories={histories?.ok ? histories.value : []} />
            }
          >
            <RevealedCards view={view} />
          </Split>
        )}
      </div>
    </ClientMessages>
  )
}
