import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { WeightSetLanes, type WeightSetLanesView } from '@/components/charts/weight-set-lanes'
import { WeightSetTable } from '@/components/charts/weight-set-table'
import { ChartOrTable } from '@/components/ui/view-switch'
import type { LoadedWeightSet } from '@/lib/selection/ranking/loaded-weight-set'
import { textIn } from '@/lib/shared/locale'
import { bidOf, type RankedTender } from './ranked-tender'
import { NotBinding } from './stability-card'

/** The same bids and values under every weight set of the tender. Only the official set decides. */
export function WeightSetsCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.weightSets')
  const noteOf = useSetNote()
  const { underSets } = tender.checks
  const others = underSets.filter(({ order }) => order[0] !== tender.winner.id)
  const unused = tender.loaded.weightSets.filter(({ shares }) => shares === null)
  const view: WeightSetLanesView = {
    sets: underSets.flatMap(({ id, scores, order }) => {
      const set = tender.loaded.weightSets.find((candidate) => candidate.id === id)
      if (!set) return []
      return [
        {
          id,
          name: textIn(set.name, tender.locale),
          note: noteOf(set),
          official: id === tender.official.id,
          scores: order.flatMap((bidId) => {
            const bid = bidOf(tender, bidId)
            const score = bid ? scores[bid.index] : null
            return bid && typeof score === 'number'
              ? [{ letter: bid.letter, name: bid.name, score }]
              : []
          }),
        },
      ]
    }),
  }
  const title =
    others.length === 0
      ? t('same', { count: underSets.length, name: tender.winner.name })
      : t('differs', {
          count: others.length,
          total: underSets.length,
          name: bidOf(tender, others[0]?.order[0])?.name ?? '',
        })
  return (
    <ChartOrTable
      id="weight-sets"
      title={title}
      subtitle={t('subtitle')}
      actions={<NotBinding />}
      chart={<WeightSetLanes view={view} />}
      table={<WeightSetTable view={view} />}
      footer={
        unused.length === 0
          ? undefined
          : t('unused', {
              sets: unused.map(({ name }) => textIn(name, tender.locale)).join(', '),
              count: unused.length,
            })
      }
    />
  )
}

/** Where a set comes from and whether it was scaled, under its name. */
function useSetNote() {
  const t = useTranslations('ranking.weightSets')
  const numbers = useNumberText()
  return ({ method, printedTotal, isNormalised }: LoadedWeightSet) => {
    const total = printedTotal === null ? null : numbers.ratio(printedTotal / 100)
    if (total === null) return t(`method.${method}`)
    return t(isNormalised ? 'printedNormalised' : 'printed', { total })
  }
}
