import {
  anchorProblems,
  entriesProblems,
  orderProblems,
  type ValueProblem,
  valueProblems,
} from './value-problem'

/** Steps: each band holds from its own evidence, inclusive, up to the next band. */
export type BandsValue = {
  readonly kind: 'bands'
  /** The value of evidence below the first band. */
  readonly below: number
  /** In rising order of `from`. */
  readonly bands: readonly { readonly from: number; readonly value: number }[]
}

/**
 * @example
 * valueOfBand({ kind: 'bands', below: 0, bands: [{ from: 5, value: 60 }, { from: 10, value: 100 }] }, 5) // => 60
 */
export const valueOfBand = ({ below, bands }: BandsValue, evidence: number): number =>
  bands.findLast((band) => evidence >= band.from)?.value ?? below

export const bandsProblems = ({ below, bands }: BandsValue): ValueProblem[] => [
  ...valueProblems(['below'], below),
  ...entriesProblems(['bands'], bands.length, 1),
  ...bands.flatMap(({ from, value }, index) => [
    ...anchorProblems(['bands', index, 'from'], from),
    ...valueProblems(['bands', index, 'value'], value),
  ]),
  ...orderProblems(
    bands.map((band) => band.from),
    (index) => ['bands', index, 'from'],
  ),
]
