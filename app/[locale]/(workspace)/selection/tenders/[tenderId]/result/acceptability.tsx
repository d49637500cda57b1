import {
  AcceptabilityCard,
  type AcceptabilityPanel,
} from '@/components/selection/ranking/acceptability-card'
import type { RankedTender } from '@/components/selection/ranking/ranked-tender'
import { acceptabilityOf } from '@/lib/selection/ranking/acceptability'
import { getExpertIntervals } from '@/lib/selection/ranking/get-expert-intervals'
import { getPanelDraws } from '@/lib/selection/ranking/get-panel-draws'

const samples = 100_000
const seed = 20_270_114

/** Samples in a worker thread while the rest of the page is already there. */
export async function Acceptability({ tender }: { tender: RankedTender }) {
  const { ranked } = tender.ranking.additive
  const { tenderId } = tender
  const criterionIds = [...ranked.criteria]
  const [posterior, intervals] = await Promise.all([
    getPanelDraws({ tenderId, criterionIds }),
    getExpertIntervals({ tenderId, criterionIds }),
  ])
  const bids = { alternatives: ranked.alternatives, values: ranked.values }
  const panels: Promise<AcceptabilityPanel>[] = []
  if (posterior.ok) {
    const { draws, seed: drawn } = posterior.value
    const result = acceptabilityOf({ ...bids, weights: { kind: 'draws', draws } })
    panels.push(
      result.then((value) => ({
        id: 'posterior',
        draws: draws.length,
        seed: drawn,
        result: value,
      })),
    )
  }
  if (intervals.ok) {
    const result = acceptabilityOf({
      ...bids,
      weights: { kind: 'intervals', ...intervals.value },
      samples,
      seed,
    })
    panels.push(result.then((value) => ({ id: 'intervals', draws: samples, seed, result: value })))
  }
  const anything = acceptabilityOf({ ...bids, weights: { kind: 'uniform' }, samples, seed })
  panels.push(anything.then((value) => ({ id: 'uniform', draws: samples, seed, result: value })))
  return <AcceptabilityCard tender={tender} panels={await Promise.all(panels)} />
}
