import { z } from 'zod'
import { storedFormula } from '../procedure/stored-terms-schema'

const id = z.string().min(1).max(200)
const numberOrNone = z.number().nullable()
const tieRule = z.enum(['higher-quality', 'lower-price', 'higher-score'])

/** Quality and price together, the best first; the words of lib/selection/prices/combined-view.ts. */
export const dossierCombined = z.strictObject({
  qualityShare: z.number(),
  priceFormula: storedFormula.nullable(),
  roundingDecimals: numberOrNone,
  hasPrices: z.boolean(),
  recommendedBid: id.nullable(),
  tieBreaksUsed: z.array(tieRule).max(3),
  hasOpenTie: z.boolean(),
  rows: z
    .array(
      z.strictObject({
        bid: id,
        quality: numberOrNone,
        computedQuality: numberOrNone,
        comparedMinor: numberOrNone,
        pricePoints: numberOrNone,
        total: numberOrNone,
        costPerPointMinor: numberOrNone,
        rank: numberOrNone,
        partedBy: tieRule.nullable(),
        domainScores: z.array(z.number()).max(100),
        outReason: z.string().max(40).nullable(),
      }),
    )
    .max(200),
})

/** Prices that must be explained, under the published shares. */
export const dossierLowPrices = z
  .array(
    z.strictObject({
      bid: id,
      priceMinor: z.number(),
      meanMinor: numberOrNone,
      nextMinor: numberOrNone,
      rules: z
        .array(
          z.strictObject({
            rule: z.enum(['below-mean', 'below-next']),
            share: z.number(),
            threshold: z.number(),
          }),
        )
        .max(2),
    }),
  )
  .max(200)
