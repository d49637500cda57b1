import { db } from '../../lib/platform/db'
import type { StoredTenderState } from '../../lib/selection/procedure/tender-states-rules'
import type { ProcedureTerms } from '../../lib/selection/procedure/terms-rules'
import { aFormalStage } from './formal-stage'

type PricedWishes = {
  readonly state?: StoredTenderState
  readonly terms?: Partial<ProcedureTerms>
  /** Levels 0–4 that every evaluator gives the bid on all criteria, bid by bid. */
  readonly levels?: readonly number[]
  /** The first offer of each bid; more of it by `offers`. */
  readonly prices: readonly number[]
  readonly offers?: Readonly<Record<number, Readonly<Record<string, unknown>>>>
}

/** A formal tender whose financial envelopes were opened: one price a bid in cents of its currency, nothing checked. */
export async function aPricedStage(wishes: PricedWishes) {
  const { state = 'financial_opened', prices, levels = prices.map(() => 3) } = wishes
  const stage = await aFormalStage({
    state,
    evaluators: 2,
    bids: prices.length,
    terms: { aggregation: 'median', ...wishes.terms },
  })
  const { tenderId, bidIds, criterionIds, panel, chair } = stage
  await db.bid.updateMany({ where: { tenderId }, data: { state: 'financially_opened' } })
  const tender = await db.tender.findUniqueOrThrow({ where: { id: tenderId } })
  await db.priceOffer.createMany({
    data: bidIds.map((bidId, index) => ({
      bidId,
      offeredMinor: prices[index] ?? 0,
      currency: tender.currency,
      isTaxIncluded: true,
      ...wishes.offers?.[index],
    })),
  })
  const evaluators = [chair, ...panel]
  await db.scorecard.createMany({
    data: bidIds.flatMap((bidId) =>
      evaluators.map(({ id }) => ({
        id: `card-${bidId}-${id}`,
        tenderId,
        bidId,
        evaluatorId: id,
        state: 'locked' as const,
        submittedAt: new Date(),
      })),
    ),
  })
  await db.rating.createMany({
    data: bidIds.flatMap((bidId, index) =>
      criterionIds.flatMap((criterionId) =>
        evaluators.map(({ id }) => ({
          bidId,
          criterionId,
          evaluatorId: id,
          level: levels[index] ?? 0,
          ratedAt: new Date(),
        })),
      ),
    ),
  })
  return { ...stage, currency: tender.currency }
}
