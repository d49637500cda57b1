import { type Coefficient, type RatingTable, withoutValue } from './coefficient'
import { checkRatingTable, completeTable } from './rating-table'
import { type TwoWayVariance, twoWayVariance } from './two-way-variance'

/** Shrout and Fleiss's names: model (1 one-way, 2 raters drawn at random, 3 these raters), then one rating or the mean of k. */
export type IntraclassForm = 'icc11' | 'icc21' | 'icc31' | 'icc2k' | 'icc3k'

/**
 * Intraclass correlations of a full table, from the mean squares between units (BMS), between raters (JMS), of the
 * residual (EMS) and within units (WMS):
 * (1,1) (BMS − WMS)/(BMS + (k − 1)WMS), (2,1) (BMS − EMS)/(BMS + (k − 1)EMS + k(JMS − EMS)/n),
 * (3,1) (BMS − EMS)/(BMS + (k − 1)EMS), (2,k) (BMS − EMS)/(BMS + (JMS − EMS)/n), (3,k) (BMS − EMS)/BMS.
 *
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86(2), 420–428, doi 10.1037/0033-2909.86.2.420.
 *
 * @param table k rows of raters, n columns of units
 * @returns each at most 1, possibly negative; without a value, by reason, when a cell is missing, there are fewer
 *   than 2 raters or units, or the denominator is not positive ('no-variation')
 * @throws ContractError when the table is ragged or an entry is not finite
 */
export function intraclassCorrelation(
  table: RatingTable,
): Readonly<Record<IntraclassForm, Coefficient>> {
  checkRatingTable(table)
  const complete = completeTable(table)
  if (!complete) return everyForm(withoutValue('missing-cells'))
  if (complete.length < 2) return everyForm(withoutValue('too-few-raters'))
  if ((complete[0]?.length ?? 0) < 2) return everyForm(withoutValue('too-few-units'))
  return formsOf(twoWayVariance(complete))
}

function formsOf({ k, n, BMS, JMS, EMS, WMS }: TwoWayVariance) {
  return {
    icc11: share(BMS - WMS, BMS + (k - 1) * WMS),
    icc21: share(BMS - EMS, BMS + (k - 1) * EMS + (k * (JMS - EMS)) / n),
    icc31: share(BMS - EMS, BMS + (k - 1) * EMS),
    icc2k: share(BMS - EMS, BMS + (JMS - EMS) / n),
    icc3k: share(BMS - EMS, BMS),
  }
}

const share = (variance: number, total: number): Coefficient =>
  total > 0 ? { value: variance / total } : withoutValue('no-variation')

const everyForm = (coefficient: Coefficient): Record<IntraclassForm, Coefficient> => ({
  icc11: coefficient,
  icc21: coefficient,
  icc31: coefficient,
  icc2k: coefficient,
  icc3k: coefficient,
})
