import { expect, it } from 'vitest'
import { styleOfFormat } from '../../../../lib/platform/spreadsheet/xlsx-styles'

it.each([
  ['General', 'plain'],
  ['#,##0.00\\ [$MTn]', 'plain'],
  ['[Magenta]#,##0;[Red]-#,##0', 'plain'],
  ['0.00E+00', 'plain'],
  ['0" days"', 'plain'],
  ['yyyy\\-mm\\-dd', 'date'],
  ['[$-816]d" de "mmmm" de "yyyy', 'date'],
  ['[h]:mm', 'date'],
  ['0.0%', 'percent'],
  ['0.0\\%', 'plain'],
] as const)('judges the number format %s as %s', (code, style) => {
  expect(styleOfFormat(code)).toBe(style)
})
