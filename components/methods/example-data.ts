import type { DecisionProblem } from '@/lib/decision/ranking/decision-problem'
import type { BestWorstInput } from '@/lib/decision/weights/best-worst-input'

/** Keys of the criteria of the car, under `methods.words`. */
export type CarCriterion = 'quality' | 'price' | 'comfort' | 'safety' | 'style'

export const carCriteria: readonly CarCriterion[] = [
  'quality',
  'price',
  'comfort',
  'safety',
  'style',
]

/** Choosing a car, the example of Rezaei (2015). */
export const carAnswers: BestWorstInput = {
  criteria: carCriteria,
  best: 'price',
  worst: 'style',
  bestToOthers: [2, 1, 4, 3, 8],
  othersToWorst: [4, 8, 4, 2, 1],
}

export const offerCriteria = ['claims', 'network', 'service'] as const

/** Four invented bids on three criteria: close enough that the weights decide. */
export const offers: DecisionProblem = {
  alternatives: ['A', 'B', 'C', 'D'],
  criteria: offerCriteria,
  weights: [0.4, 0.35, 0.25],
  values: [
    [90, 40, 60],
    [60, 80, 50],
    [70, 60, 75],
    [50, 55, 95],
  ],
}

/**
 * Share of all weights under which each offer is first, as a fraction: the area of a polygon in the triangle of weights,
 * found with exact arithmetic. The sampling is compared with it.
 */
export const exactFirstShares: readonly (readonly [above: number, below: number])[] = [
  [4528, 16_555],
  [7055, 26_334],
  [7442, 80_883],
  [62_893, 171_570],
]
