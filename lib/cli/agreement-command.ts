import { z } from 'zod'
import type { Coefficient } from '../decision/agreement/coefficient'
import { raterAgreement } from '../decision/agreement/rater-agreement'
import type { CliCommand } from './cli-command'

const mostCells = 20_000

const agreementDocument = z.strictObject({
  table: z
    .array(z.array(z.number().nullable()).min(1))
    .min(1)
    .refine((table) => table.reduce((cells, row) => cells + row.length, 0) <= mostCells, {
      message: `Expected at most ${mostCells} cells.`,
    }),
})

/** Agreement of raters. */
export const agreementCommand: CliCommand = {
  input: [
    [
      'table',
      `rows raters, columns units, null where nothing was said; at most ${mostCells} cells`,
    ],
  ],
  output: [
    ['krippendorff', 'alpha: nominal, ordinal, interval, ratio; 1 agreement, 0 as by chance'],
    ['kendallW', 'concordance of the ranks, corrected for ties, from 0 to 1'],
    ['icc', 'Shrout and Fleiss: icc11, icc21, icc31 of one rating, icc2k, icc3k of the mean'],
    ['units, raters', 'columns and rows of the table'],
    ['reportable', 'false below 10 units rated twice or 2 raters: too little to be shown'],
    ['reasons', 'why a coefficient above is null, by its name'],
  ],
  example: {
    table: [
      [1, 2, 3, 3, null],
      [1, 2, 3, 4, 5],
    ],
  },
  run: (document) => {
    const { table } = agreementDocument.parse(document)
    const { krippendorff, kendallW, icc, units, raters, reportable } = raterAgreement(table)
    return {
      output: {
        krippendorff: valuesOf(krippendorff),
        kendallW: kendallW.value,
        icc: valuesOf(icc),
        units,
        raters,
        reportable,
        reasons: reasonsOf({ ...krippendorff, kendallW, ...icc }),
      },
    }
  },
}

const valuesOf = (coefficients: Readonly<Record<string, Coefficient>>) =>
  Object.fromEntries(Object.entries(coefficients).map(([name, { value }]) => [name, value]))

const reasonsOf = (coefficients: Readonly<Record<string, Coefficient>>) =>
  Object.fromEntries(
    Object.entries(coefficients).flatMap(([name, coefficient]) =>
      coefficient.value === null ? [[name, coefficient.reason]] : [],
    ),
  )
