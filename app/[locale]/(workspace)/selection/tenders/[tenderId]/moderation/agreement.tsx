import { AgreementNote } from '@/components/selection/moderation/agreement-note'
import type { PanelRatings } from '@/lib/selection/ranking/agreement-rules'
import { agreementOf, agreementResamples } from '@/lib/selection/ranking/panel-agreement'

/** How far the evaluators agree, once two of them have scored. */
export async function Agreement({ ratings }: { readonly ratings: PanelRatings }) {
  if (ratings.table.length < 2) return null
  return <AgreementNote found={await agreementOf(ratings.table)} resamples={agreementResamples} />
}
