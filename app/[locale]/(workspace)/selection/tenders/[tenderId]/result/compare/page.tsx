import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CompareBids } from '@/components/selection/ranking/compare-bids'
import { NoRanking } from '@/components/selection/ranking/no-ranking'
import { rankedTender } from '@/components/selection/ranking/ranked-tender'
import { openView } from '@/lib/platform/open-view'
import { getRanking } from '@/lib/selection/ranking/get-ranking'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ranking.compare')
  return { title: t('title') }
}

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<{ first?: string; second?: string }>
}

/** Two bids side by side on every criterion; which two stands in the address. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { tenderId } = await params
  const { first, second } = await searchParams
  const view = await openView(await getRanking({ tenderId }))
  const tender = view.ranking && rankedTender(view.loaded, view.ranking, await getLocale())
  if (!tender) return <NoRanking tenderId={tenderId} reason={view.reason ?? 'all-knocked-out'} />
  const bids = [...tender.ranked, ...tender.unranked]
  const chosen = (id: string | undefined, place: number) =>
    bids.find((bid) => bid.id === id) ?? bids[Math.min(place, bids.length - 1)] ?? tender.winner
  return <CompareBids tender={tender} first={chosen(first, 0)} second={chosen(second, 1)} />
}
