import { useTranslations } from 'next-intl'
import { ContributionBars } from '@/components/charts/contribution-bars'
import type { ContributionBarsView } from '@/components/charts/contribution-rows'
import { ContributionTable } from '@/components/charts/contribution-table'
import { useNumberText } from '@/components/charts/use-number-text'
import { ChartOrTable } from '@/components/ui/view-switch'
import { textIn } from '@/lib/shared/locale'
import type { RankedBid, RankedTender } from './ranked-tender'

/** What each score is made of, domain by domain; knocked-out bids show what they would have scored. */
export function ContributionCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.contributions')
  const view = useContributionView(tender)
  return (
    <ChartOrTable
      id="contributions"
      title={useFinding(tender)}
      subtitle={t('subtitle')}
      chart={<ContributionBars view={view} />}
      table={<ContributionTable view={view} />}
      footer={t('footer', { policy: tender.loaded.tender.missingValuePolicy })}
    />
  )
}

/** The sentence that the chart proves: who leads, by how much, and in which domain the lead lies. */
function useFinding(tender: RankedTender): string {
  const t = useTranslations('ranking.contributions')
  const numbers = useNumberText()
  const [first, second] = tender.ranked
  if (!first || !second) return t('only', { name: first?.name ?? '' })
  const lead = (first.score ?? 0) - (second.score ?? 0)
  if (second.rank === 1) return t('tie', { first: first.name, second: second.name })
  const gains = tender.domains.map((domain, d) => ({
    name: domain.name,
    gain: (first.points[d] ?? 0) - (second.points[d] ?? 0),
  }))
  const largest = gains.reduce((best, next) => (next.gain > best.gain ? next : best))
  return t('finding', { name: first.name, points: numbers.points(lead), domain: largest.name })
}

/** The same view for the picture and its table. */
export function useContributionView(tender: RankedTender): ContributionBarsView {
  const t = useTranslations('ranking')
  const href = (bid: RankedBid) =>
    `/${tender.locale}/selection/tenders/${tender.tenderId}/bids/${bid.id}`
  const missingOf = (bid: RankedBid) =>
    tender.ranking.additive.missing.filter(({ alternative }) => alternative === bid.id).length
  const noteOf = (bid: RankedBid) => {
    const verdict = tender.ranking.evaluation.admissibility[bid.index]?.verdict
    const missing = missingOf(bid)
    if (missing > 0) return t('bid.missing', { count: missing })
    return verdict === 'clarify' ? t('bid.clarify') : t('bid.admissible')
  }
  return {
    domains: tender.domains,
    bids: tender.ranked.map((bid) => ({
      letter: bid.letter,
      name: bid.name,
      rank: bid.rank ?? 0,
      note: noteOf(bid),
      points: bid.points,
      total: bid.score,
      href: href(bid),
    })),
    knockedOut: tender.unranked.map((bid) => ({
      letter: bid.letter,
      name: bid.name,
      points: bid.points,
      total: bid.score,
      href: href(bid),
      reason: reasonOf(tender, bid, t),
    })),
  }
}

function reasonOf(
  tender: RankedTender,
  bid: RankedBid,
  t: ReturnType<typeof useTranslations<'ranking'>>,
): string {
  const failed = tender.ranking.evaluation.admissibility[bid.index]?.reasons.find(
    ({ verdict }) => verdict === 'fail',
  )
  if (!failed) return t('bid.unrankedMissing')
  const { facts } = tender.loaded
  const criterion = [...facts.knockOuts, ...facts.criteria].find(
    ({ id }) => id === failed.criterionId,
  )
  const name = criterion ? `${criterion.code} ${textIn(criterion.title, tender.locale)}` : ''
  return t(failed.kind === 'minimum' ? 'bid.belowMinimum' : 'bid.knockedOut', { criterion: name })
}
