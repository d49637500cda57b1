import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ScoringDesk } from '@/components/selection/scoring/scoring-desk'
import { Link } from '@/components/ui/navigation'
import { openView } from '@/lib/platform/open-view'
import { getMyScoring } from '@/lib/selection/scoring/get-my-scoring'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('scoring.desk')
  return { title: t('pageTitle') }
}

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<{ by?: string; bid?: string; criterion?: string }>
}

/** The desk of one panel member: the document beside the scale. */
export default async function DeskPage({ params, searchParams }: Props) {
  const { tenderId } = await params
  const { by, bid = null, criterion = null } = await searchParams
  const view = await openView(await getMyScoring({ tenderId }))
  const t = await getTranslations('scoring.desk')
  const order = by === 'criterion' ? 'criterion' : 'bid'
  return (
    <ClientMessages areas={['scoring', 'evidence']}>
      <div className="stack gap-4">
        <p>
          <Link href={`/selection/tenders/${tenderId}/scoring`}>{t('back')}</Link>
        </p>
        <ScoringDesk
          key={order}
          view={view}
          order={order}
          start={{ bidId: bid, criterionId: criterion }}
        />
      </div>
    </ClientMessages>
  )
}
