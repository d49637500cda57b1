import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  printableText,
  restoredText,
  safeText,
} from '../../../../lib/platform/spreadsheet/safe-text'

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

it('takes out what no database stores and keeps the rest', () => {
  expect(printableText('a\u0000b\u001b\u007f\tc\r\nd')).toBe('ab\tc\r\nd')
  expect(printableText('x\ud800y \ud83d\ude00')).toBe('x\ufffdy \ud83d\ude00')
})
