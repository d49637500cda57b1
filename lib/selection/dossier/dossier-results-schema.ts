import { z } from 'zod'
import { dossierCombined, dossierLowPrices } from './dossier-combined-schema'

const id = z.string().min(1).max(200)
const ids = z.array(id).max(500)
const numberOrNone = z.number().nullable()
const row = z.array(numberOrNone).max(500)
const range = {
  low: z.number(),
  high: z.number(),
  challengerLow: id.nullable(),
  challengerHigh: id.nullable(),
}

/** The numbers of a dossier. Columns are in the order of `criteria`, domains in that of the criteria tree. */
export const dossierResults = z.strictObject({
  /** Names of the rules by which the numbers are made. */
  method: z.literal('additive-value/1'),
  /** Ids of the weighted criteria: the columns below. */
  criteria: ids,
  /** Share of each criterion and each domain under the official weights. */
  weights: z.array(z.number()).max(500),
  domainWeights: z.array(z.number()).max(100),
  bids: z
    .array(
      z.strictObject({
        bid: id,
        /** From 0 to 100; null where there is none, for the reason in `gaps`. */
        values: row,
        gaps: z.array(z.string().max(40).nullable()).max(500),
        verdict: z.enum(['pass', 'fail', 'clarify']),
        reasons: z
          .array(
            z.strictObject({
              criterionId: id,
              kind: z.enum(['knock-out', 'minimum']),
              verdict: z.enum(['fail', 'clarify']),
            }),
          )
          .max(500),
        /** Null where missing evidence leaves the bid without one. */
        score: numberOrNone,
        /** The score if every missing value were 0, and if it were 100. */
        low: z.number(),
        high: z.number(),
        contributions: row,
        domainContributions: z.array(z.number()).max(100),
        /** From 1; null for the unranked. */
        rank: numberOrNone,
      }),
    )
    .max(200),
  /** Quality and price together; null before a formal tender has combined them. */
  combined: dossierCombined.nullable(),
  lowPrices: dossierLowPrices,
  /** Ids of the ranked, best first. */
  order: ids,
  /** The bid in front, and what could change that; null where nothing is ranked. */
  checks: z
    .strictObject({
      criterionStability: z.array(z.strictObject({ criterion: id, ...range })).max(500),
      domainStability: z.array(z.strictObject({ domain: id, ...range })).max(100),
      /** Who needs the least change of weights, Σ|w′ − w|, to draw level. */
      nearestRival: z.strictObject({ rival: id, l1: z.number(), weights: row }).nullable(),
      underWeightSets: z.array(z.strictObject({ id, scores: row, order: ids })).max(100),
      withoutEach: z
        .array(z.strictObject({ removed: id, winner: id.nullable(), isOrderKept: z.boolean() }))
        .max(200),
      otherAggregation: z
        .strictObject({ rule: z.enum(['mean', 'median']), winner: id.nullable() })
        .nullable(),
      topsis: ids.nullable(),
      promethee: ids,
      /** Over weights that are uniform on the simplex; rows are `bids`, columns ranks from the first. */
      acceptability: z.strictObject({
        samples: z.number(),
        seed: z.number(),
        bids: ids,
        shares: z.array(row).max(200),
      }),
    })
    .nullable(),
})

export type DossierResults = z.infer<typeof dossierResults>
