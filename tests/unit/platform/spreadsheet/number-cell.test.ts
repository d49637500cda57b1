import { expect, it } from 'vitest'
import { numberFrom, textFrom } from '../../../../lib/platform/spreadsheet/number-cell'

it.each([
  [12.5, 'en', 12.5],
  [null, 'en', null],
  ['  ', 'en', null],
  ['1 234,5', 'fr', 1234.5],
  ['1\u202f234\u202f567', 'fr', 1234567],
  ["1'234.50", 'en', 1234.5],
  ['1.234.567', 'en', 1234567],
  ['1,234.5', 'pt', 1234.5],
  ['1.234,5', 'en', 1234.5],
  ['97.5', 'pt', 97.5],
  ['97,5', 'en', 97.5],
  ['11.300', 'pt', 11300],
  ['11.300', 'en', 11.3],
  ['0,125', 'en', 0.125],
  ['−4', 'en', -4],
  ['97.5%', 'en', 97.5],
  ['1,2,3', 'en', 'unreadable'],
  ['1.2,3.4', 'en', 'unreadable'],
  ['=1+1', 'en', 'unreadable'],
  ['12 hospitals', 'en', 'unreadable'],
  ['1e5', 'en', 'unreadable'],
  [true, 'en', 'unreadable'],
] as const)('reads %j in %s as %j', (cell, locale, expected) => {
  expect(numberFrom(cell, locale)).toBe(expected)
})

it('writes days as ISO 8601 and blank cells as an empty text', () => {
  expect([
    textFrom(new Date('2026-03-01T00:00:00Z')),
    textFrom(null),
    textFrom(7),
    textFrom(' a '),
  ]).toEqual(['2026-03-01', '', '7', 'a'])
})
