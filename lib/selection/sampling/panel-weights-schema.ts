import { z } from 'zod'

const numbers = z.array(z.number()).readonly()
const matrix = z.array(numbers).readonly()

/** The posterior of one question set under one prior. Arrays are in the order of its items. */
const setPosterior = z.object({
  priorGamma: z.tuple([z.number(), z.number()]).readonly(),
  mean: numbers,
  sd: numbers,
  /** Ends of the central 95 per cent interval. */
  lower: numbers,
  upper: numbers,
  mcse: numbers,
  credal: matrix,
  credalMcse: matrix,
  rhat: numbers,
  ess: numbers,
  gammaMedian: z.number(),
})

export type SetPosterior = z.infer<typeof setPosterior>

/** What the sampling of a panel's weights leaves behind: stored whole, read by the weights and the ranking pages. */
export const panelWeights = z.object({
  criterionIds: z.array(z.string()).readonly(),
  /** Draws of the whole weighting, one row a draw in the order of `criterionIds`, each row adding up to 1 but for rounding. */
  draws: matrix,
  /** Per criterion, shares of the whole. */
  global: z.object({ mean: numbers, lower: numbers, upper: numbers }),
  questionSets: z
    .array(
      z.object({
        id: z.string(),
        items: z.array(z.string()).readonly(),
        /** One for each prior; the first gives the weights. */
        runs: z.array(setPosterior).readonly(),
      }),
    )
    .readonly(),
})

export type PanelWeights = z.infer<typeof panelWeights>
