import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { areBidsFrozen } from '../bids/bid-rules'
import { usualTerms } from '../procedure/terms-rules'
import { loadTender } from '../tenders/load-tender'
import { mayReadCombined, mayReadPrices } from './price-door-rules'

/** What each bidder of a light procedure asks. Amounts in minor units of the tender's currency. */
export type QuotesView = {
  readonly tenderId: string
  readonly currency: string
  /** How prices are compared. */
  readonly isTaxIncluded: boolean
  /** Whether it is settled how price counts. */
  readonly hasTerms: boolean
  readonly canEdit: boolean
  readonly canSeeRanking: boolean
  readonly bids: readonly {
    readonly bidId: string
    readonly letter: string
    readonly name: string
    readonly quote: {
      readonly offeredMinor: number
      readonly isTaxIncluded: boolean
      /** Basis points. */
      readonly taxRate: number | null
      readonly comparedMinor: number
      readonly version: number
    } | null
  }[]
}

/** The quotes of a light procedure; in the formal one prices come out of envelopes, and there are none here. */
export const getQuotes = defineQuery({
  name: 'selection.get-quotes',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('price.view'),
  async read(reader, { tenderId }, actor): Promise<QuotesView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (tender?.procedure !== 'light' || !mayReadPrices(actor, tender)) return null
    const [terms, bids] = await Promise.all([
      reader.procedureTerms.findUnique({
        where: { tenderId },
        select: { isTaxIncluded: true },
      }),
      reader.bid.findMany({
        where: { tenderId },
        orderBy: { position: 'asc' },
        select: { id: true, letter: true, applicantName: true, priceOffer: true },
      }),
    ])
    return {
      tenderId,
      currency: tender.currency,
      isTaxIncluded: terms?.isTaxIncluded ?? usualTerms.isTaxIncluded,
      hasTerms: terms !== null,
      canEdit: holds(actor, 'evidence.edit') && !areBidsFrozen(tender),
      canSeeRanking: mayReadCombined(actor, tender),
      bids: bids.map(({ id, letter, applicantName, priceOffer }) => ({
        bidId: id,
        letter,
        name: applicantName,
        quote: priceOffer && {
          offeredMinor: Number(priceOffer.offeredMinor),
          isTaxIncluded: priceOffer.isTaxIncluded,
          taxRate: priceOffer.taxRate,
          comparedMinor: Number(priceOffer.comparedMinor ?? priceOffer.offeredMinor),
          version: priceOffer.version,
        },
      })),
    }
  },
})
