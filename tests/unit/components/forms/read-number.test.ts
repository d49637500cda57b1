import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimalSeparatorOf,
  readNumber,
  writeNumber,
} from '../../../../components/forms/read-number'

describe('numbers as people type them', () => {
  it.each([
    ['12,5', ',', 12.5],
    ['12.5', ',', 12.5],
    ['12,5', '.', 12.5],
    ['1 234 567,8', ',', 1234567.8],
    ['1\u202F234,5', ',', 1234.5],
    ['1.234.567', ',', 1234567],
    ['1.234,5', ',', 1234.5],
    ['1,234', '.', 1234],
    ['1,234,567.25', '.', 1234567.25],
    ['−3,5', ',', -3.5],
    ['0.125', ',', 0.125],
    [',5', ',', 0.5],
    ['  7 ', '.', 7],
  ])('reads %s with the separator %s', (text, separator, expected) => {
    expect(readNumber(text, separator)).toBe(expected)
  })

  it.each([
    ['1.500', ','],
    ['12,7x', ','],
    ['1,2,3', '.'],
    ['12 %', '.'],
    ['1e5', '.'],
    ['-', '.'],
  ])('keeps %s as it was typed, for it cannot be read for certain', (text, separator) => {
    expect(readNumber(text, separator)).toBe(text)
  })

  it('reads an empty box as nothing, not as zero', () => {
    expect(readNumber('  ', ',')).toBeNull()
  })

  it('reads back every number it writes, in every language', () => {
    const money = fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(money, fc.constantFrom('en', 'pt', 'fr'), (value, locale) => {
        const rounded = Math.round(value * 100) / 100
        const written = writeNumber(rounded, locale)
        const read = readNumber(written, decimalSeparatorOf(locale))
        expect(read).toBeCloseTo(rounded, 2)
      }),
    )
  })
})
