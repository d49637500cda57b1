import { useTranslations } from 'next-intl'
import { ContributionBars } from '@/components/charts/contribution-bars'
import type { ContributionBarsView } from '@/components/charts/contribution-rows'
import { ContributionTable } from '@/components/charts/contribution-table'
import { rankAdditively } from '@/lib/decision/ranking/additive-ranking'
import { offerCriteria, offers } from '../example-data'
import { AsTable } from './as-table'

/** Four bids on three criteria: weight times value, added up. */
export function RankingExample() {
  const t = useTranslations('methods')
  const { order, ranks, scores, contributions } = rankAdditively(offers, {
    missing: 'counts-as-zero',
  })
  const view: ContributionBarsView = {
    domains: offerCriteria.map((criterion, j) => ({
      domain: j + 1,
      name: t(`words.${criterion}`),
      weight: offers.weights[j] ?? 0,
    })),
    bids: order.map((letter) => {
      const i = offers.alternatives.indexOf(letter)
      return {
        letter,
        name: t('words.bid', { letter }),
        rank: ranks[i] ?? 0,
        points: contributions[i] ?? [],
        total: scores[i] ?? null,
      }
    }),
    knockedOut: [],
  }
  return (
    <>
      <p>{t('ranking.example')}</p>
      <ContributionBars view={view} />
      <AsTable>
        <ContributionTable view={view} />
      </AsTable>
    </>
  )
}
