import {
  AcceptabilityCard,
  type AcceptabilityPanel,
} from '@/components/selection/ranking/acceptability-card'
import type { RedrawableWeights } from '@/components/selection/ranking/drawn-panels'
import { OutlookCard } from '@/components/selection/ranking/outlook-card'
import type { RankedTender } from '@/components/selection/ranking/ranked-tender'
import { acceptabilityOf } from '@/lib/selection/ranking/acceptability'
import { outlookOf } from '@/lib/selection/ranking/bid-outlook'
import { getExpertIntervals } from '@/lib/selection/ranking/get-expert-intervals'
import { getPanelDraws } from '@/lib/selection/ranking/get-panel-draws'

const samples = 100_000
const seed = 20_270_114

/** Samples in a worker thread while the rest of the page is already there. */
export async function Acceptability({ tender }: { tender: RankedTender }) {
  const { tenderId, ranked, weighed } = tender
  const criterionIds = [...tender.ranking.additive.ranked.criteria]
  const [posterior, intervals] = await Promise.all([
    getPanelDraws({ tenderId, criterionIds }),
    getExpertIntervals({ tenderId, criterionIds }),
  ])
  const bids = {
    alternatives: ranked.map(({ id }) => id),
    values: weighed.bids.map(({ values }) => values),
  }
  const panels: Promise<AcceptabilityPanel>[] = []
  if (posterior.ok) {
    const { draws, seed: drawn } = posterior.value
    const result = acceptabilityOf({ ...bids, weights: { kind: 'draws', draws } })
    panels.push(
      result.then((value) => ({
        id: 'posterior',
        redraw: null,
        draws: draws.length,
        seed: drawn,
        result: value,
      })),
    )
  }
  if (intervals.ok) panels.push(sampled('intervals', { kind: 'intervals', ...intervals.value }))
  panels.push(sampled('uniform', { kind: 'uniform' }))
  return (
    <>
      <AcceptabilityCard tender={tender} panels={await Promise.all(panels)} />
      <OutlookCard
        tender={tender}
        outlook={await outlookOf(bids.values, intervals.ok ? intervals.value : null)}
      />
    </>
  )

  async function sampled(
    id: 'intervals' | 'uniform',
    redraw: RedrawableWeights,
  ): Promise<AcceptabilityPanel> {
    const result = await acceptabilityOf({ ...bids, weights: redraw, samples, seed })
    return { id, redraw, draws: samples, seed, result }
  }
}
