import type {
  RatedBid,
  RatedCriterion,
  RatingSheetView,
} from '../../../lib/selection/evidence/get-rating-sheet'
import { ratingKey } from './rating-store'

/** What is held still while the other changes. */
export type RatingOrder = 'criterion' | 'bid'

export type RatingItem = {
  readonly key: string
  readonly bid: RatedBid
  readonly criterion: RatedCriterion
}

/** Everything to be rated, in the order of the sheet: bid after bid on one criterion, or the other way round. */
export function ratingItems(
  { bids, criteria }: Pick<RatingSheetView, 'bids' | 'criteria'>,
  order: RatingOrder,
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

/** The items that share what is held still with this one. */
export const groupOf = (items: readonly RatingItem[], current: RatingItem, order: RatingOrder) =>
  items.filter(({ bid, criterion }) =>
    order === 'criterion' ? criterion.id === current.criterion.id : bid.id === current.bid.id,
  )
