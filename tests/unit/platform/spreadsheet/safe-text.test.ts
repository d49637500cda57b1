import fc from 'fast-check'
import { expect, it } from 'vitest'
import { restoredText, safeText } from '../../../../lib/platform/spreadsheet/safe-text'

it('puts an apostrophe before every start of a formula and takes it away again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'=", "''@"),
      fc.string(),
      (start, rest) => {
        expect(safeText(start + rest)).toBe(`'${start}${rest}`)
        expect(restoredText(safeText(start + rest))).toBe(start + rest)
      },
    ),
  )
})

it('leaves every other text alone', () => {
  expect(['Network', '', "'quoted'", ' =x'].map(safeText)).toEqual([
    'Network',
    '',
    "'quoted'",
    ' =x',
  ])
})
