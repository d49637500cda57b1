import type {
  RatedBid,
  RatedCriterion,
  RatingSheetView,
} from '../../../lib/selection/evidence/get-rating-sheet'
import type { DeskItem, ItemOrder } from '../desk/item-order'
import { ratingKey } from './rating-store'

export type RatingItem = DeskItem<RatedBid, RatedCriterion>

/** Everything to be rated, in the order of the sheet: bid after bid on one criterion, or the other way round. */
export function ratingItems(
  { bids, criteria }: Pick<RatingSheetView, 'bids' | 'criteria'>,
  order: ItemOrder,
): readonly RatingItem[] {
  const item = (bid: RatedBid, criterion: RatedCriterion): RatingItem => ({
    key: ratingKey(bid.id, criterion.id),
    bid,
    criterion,
  })
  return order === 'criterion'
    ? criteria.flatMap((criterion) => bids.map((bid) => item(bid, criterion)))
    : bids.flatMap((bid) => criteria.map((criterion) => item(bid, criterion)))
}
