import { AgreementCard } from '@/components/selection/ranking/agreement-card'
import type { RankedTender } from '@/components/selection/ranking/ranked-tender'
import { panelRatings, widestPartings } from '@/lib/selection/ranking/agreement-rules'
import { agreementOf, agreementResamples } from '@/lib/selection/ranking/panel-agreement'

const shown = 3

/** How far the evaluators agree, once two of them have rated. */
export async function Agreement({ tender }: { tender: RankedTender }) {
  const { facts } = tender.loaded
  if (facts.evaluatorIds.length < 2) return null
  const ratings = panelRatings(facts)
  return (
    <AgreementCard
      tender={tender}
      found={await agreementOf(ratings.table)}
      resamples={agreementResamples}
      partings={widestPartings(ratings, shown)}
    />
  )
}
