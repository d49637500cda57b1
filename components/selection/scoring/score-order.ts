import type { BidToScore, MyScoringView } from '../../../lib/selection/scoring/my-scoring-view'
import type { ScoredCriterion } from '../../../lib/selection/scoring/read-scored-criteria'
import type { DeskItem, ItemOrder } from '../desk/item-order'
import { scoreKey } from './score-draft'

export type ScoreItem = DeskItem<BidToScore, ScoredCriterion>

/** Everything to be scored: one bid across the criteria, or one criterion across the bids in this evaluator's order. */
export function scoreItems(
  { bids, scored, orders }: Pick<MyScoringView, 'bids' | 'scored' | 'orders'>,
  order: ItemOrder,
): readonly ScoreItem[] {
  const item = (bid: BidToScore, criterion: ScoredCriterion): ScoreItem => ({
    key: scoreKey(bid.card.id, criterion.id),
    bid,
    criterion,
  })
  if (order === 'bid') return bids.flatMap((bid) => scored.map((criterion) => item(bid, criterion)))
  const byId = new Map(bids.map((bid) => [bid.id, bid]))
  return scored.flatMap((criterion) =>
    (orders[criterion.id] ?? []).flatMap((bidId) => {
      const bid = byId.get(bidId)
      return bid ? [item(bid, criterion)] : []
    }),
  )
}
