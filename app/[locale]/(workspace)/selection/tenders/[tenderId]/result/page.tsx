import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { ChecksCard } from '@/components/selection/ranking/checks-card'
import { ContributionCard } from '@/components/selection/ranking/contribution-card'
import { DifferenceCard } from '@/components/selection/ranking/difference-card'
import { HeatCard } from '@/components/selection/ranking/heat-card'
import { NoRanking } from '@/components/selection/ranking/no-ranking'
import { PublishedRatingsCard } from '@/components/selection/ranking/published-ratings-card'
import { type RankedTender, rankedTender } from '@/components/selection/ranking/ranked-tender'
import { ResultFacts } from '@/components/selection/ranking/result-facts'
import { ScorePanel } from '@/components/selection/ranking/score-panel'
import { SensitivityCard } from '@/components/selection/ranking/sensitivity-card'
import { StabilityCard } from '@/components/selection/ranking/stability-card'
import { WeightSetsCard } from '@/components/selection/ranking/weight-sets-card'
import { WhatIfCard } from '@/components/selection/ranking/what-if-card'
import { Skeleton } from '@/components/ui/skeleton'
import { Split } from '@/components/ui/split'
import { openView } from '@/lib/platform/open-view'
import { getRanking } from '@/lib/selection/ranking/get-ranking'
import { getScore } from '@/lib/selection/ranking/get-score'
import { Acceptability } from './acceptability'
import { Agreement } from './agreement'
import { ResultActions } from './result-actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ranking')
  return { title: t('title') }
}

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<{ bid?: string; criterion?: string }>
}

/** The ranking under the official weights, how far to trust it, and every number down to its evidence. */
export default async function ResultPage({ params, searchParams }: Props) {
  const { tenderId } = await params
  const opened = await searchParams
  const view = await openView(await getRanking({ tenderId }))
  const tender = view.ranking && rankedTender(view.loaded, view.ranking, await getLocale())
  if (!tender) return <NoRanking tenderId={tenderId} reason={view.reason ?? 'all-knocked-out'} />
  return (
    <>
      <ResultActions tender={tender} />
      <Split
        side={
          <>
            <OpenedScore tender={tender} bidId={opened.bid} criterionId={opened.criterion} />
            <DifferenceCard tender={tender} />
            <ChecksCard tender={tender} />
            <PublishedRatingsCard tender={tender} />
            <Suspense fallback={<Skeleton className="h-48" />}>
              <Agreement tender={tender} />
            </Suspense>
          </>
        }
      >
        <ResultFacts tender={tender} />
        <ContributionCard tender={tender} />
        <WhatIfCard tender={tender} />
        <StabilityCard tender={tender} />
        <SensitivityCard tender={tender} />
        <WeightSetsCard tender={tender} />
        <Suspense fallback={<Skeleton className="h-72" />}>
          <Acceptability tender={tender} />
        </Suspense>
      </Split>
      <div className="mt-6 max-md:mt-4">
        <HeatCard tender={tender} />
      </div>
    </>
  )
}

async function OpenedScore({
  tender,
  bidId,
  criterionId,
}: {
  tender: RankedTender
  bidId: string | undefined
  criterionId: string | undefined
}) {
  const bid = [...tender.ranked, ...tender.unranked].find(({ id }) => id === bidId)
  if (!bid || !criterionId) return null
  const result = await getScore({ tenderId: tender.tenderId, bidId: bid.id, criterionId })
  if (!result.ok) return null
  return <ScorePanel tender={tender} bid={bid} criterionId={criterionId} score={result.value} />
}
