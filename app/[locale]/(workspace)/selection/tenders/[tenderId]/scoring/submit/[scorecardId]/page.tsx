import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { HistoryCard } from '@/components/selection/activity/history-card'
import { SubmitCard } from '@/components/selection/scoring/submit-card'
import { Link } from '@/components/ui/navigation'
import { Split } from '@/components/ui/split'
import { openView } from '@/lib/platform/open-view'
import { getCardHistory } from '@/lib/selection/activity/get-card-history'
import { getMyScoring } from '@/lib/selection/scoring/get-my-scoring'
import { submitScorecardAction } from '../../actions'

type Props = { readonly params: Promise<{ tenderId: string; scorecardId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('scoring.submit')
  return { title: t('pageTitle') }
}

/** One of the reader's own cards: what stands on it, what it lacks, and the act that seals it. */
export default async function SubmitCardPage({ params }: Props) {
  const { tenderId, scorecardId } = await params
  const view = await openView(await getMyScoring({ tenderId }))
  const bid = view.bids.find(({ card }) => card.id === scorecardId)
  if (!bid) notFound()
  const history = await getCardHistory({ scorecardId })
  const t = await getTranslations('scoring.desk')
  return (
    <ClientMessages areas={['scoring', 'enums']}>
      <div className="stack gap-4">
        <p>
          <Link href={`/selection/tenders/${tenderId}/scoring`}>{t('back')}</Link>
        </p>
        <Split side={<HistoryCard kind="card" view={history.ok ? history.value : null} />}>
          <SubmitCard view={view} bid={bid} submit={submitScorecardAction} />
        </Split>
      </div>
    </ClientMessages>
  )
}
