import type {
  AddBidInput,
  ChoosePanelInput,
  EditBidInput,
  RemoveBidInput,
} from '@/lib/selection/bids/bid-schema'
import type { Result } from '@/lib/shared/result'

/** What the page of bids can have done. */
export type BidActions = {
  readonly add: (input: AddBidInput) => Promise<Result<{ bidId: string; letter: string }>>
  readonly edit: (input: EditBidInput) => Promise<Result<unknown>>
  readonly remove: (input: RemoveBidInput) => Promise<Result<unknown>>
  readonly choosePanel: (input: ChoosePanelInput) => Promise<Result<unknown>>
}
