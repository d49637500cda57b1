import type { Coefficient, RatingTable } from './coefficient'
import { type IntraclassForm, intraclassCorrelation } from './intraclass-correlation'
import { kendallW } from './kendall-w'
import { krippendorffAlpha, pairableUnits } from './krippendorff-alpha'
import type { RatingScale } from './pair-disagreement'

/** Fewer units than this and the coefficients say more about chance than about the raters. */
export const minimumReportableUnits = 10

export type RaterAgreement = {
  readonly krippendorff: Readonly<Record<RatingScale, Coefficient>>
  readonly kendallW: Coefficient
  readonly icc: Readonly<Record<IntraclassForm, Coefficient>>
  /** Columns of the table. */
  readonly units: number
  /** Units that at least two raters rated. */
  readonly pairableUnits: number
  readonly raters: number
  /** False below 10 pairable units or 2 raters: a screen then hides the coefficients. */
  readonly reportable: boolean
}

/**
 * Every coefficient of agreement of one table. To be shown beside the spread, never used as a gate: with few,
 * similar bids a value near zero is what one expects (Erosheva et al. 2021, doi 10.1111/rssa.12681).
 *
 * @param table rows raters, columns units, null where a rater said nothing
 * @throws ContractError when the table is ragged or an entry is not finite
 */
export function raterAgreement(table: RatingTable): RaterAgreement {
  const pairable = pairableUnits(table).length
  return {
    krippendorff: {
      nominal: krippendorffAlpha(table, 'nominal'),
      ordinal: krippendorffAlpha(table, 'ordinal'),
      interval: krippendorffAlpha(table, 'interval'),
      ratio: krippendorffAlpha(table, 'ratio'),
    },
    kendallW: kendallW(table),
    icc: intraclassCorrelation(table),
    units: table[0]?.length ?? 0,
    pairableUnits: pairable,
    raters: table.length,
    reportable: pairable >= minimumReportableUnits && table.length >= 2,
  }
}
