import { currencyExponent } from '../../shared/money'
import type { OcdsAmount } from './ocds-facts-schema'

/** Money as a number of whole units: what the standard asks for. */
export const ocdsValue = ({ minor, currency }: OcdsAmount) => ({
  amount: minor / 10 ** currencyExponent(currency),
  currency,
})

/** The id of a bidder among the parties. */
export const partyId = (bidId: string) => `bidder-${bidId}`
