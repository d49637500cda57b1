/**
 * The number a person typed, with a decimal comma or point and with or without spaces. Null for
 * nothing. What cannot be read for certain comes back as it was typed: `1.500` is a thousand and a
 * half in Lisbon and one and a half in London.
 *
 * @example
 * readNumber('1 234,5', ',') // => 1234.5
 * @example
 * readNumber('0.5', ',') // => 0.5
 * @example
 * readNumber('1.500', ',') // => '1.500'
 * @example
 * readNumber('1,500', '.') // => 1500
 */
export function readNumber(text: string, decimalSeparator: string): number | null | string {
  const digits = text.replaceAll(/[\s\u00A0\u202F'’]/gu, '').replace('−', '-')
  if (digits === '') return null
  const plain = decimalSeparator === ',' ? fromComma(digits) : fromPoint(digits)
  return plain !== null && /^[+-]?(\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : text
}

/** The text that shows a number in an input: no grouping, every digit it has. */
export function writeNumber(value: number | null | string, locale: string): string {
  if (typeof value === 'string') return value
  if (value === null || Number.isNaN(value)) return ''
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(
    value,
  )
}

/** What stands before the decimals in a language: a comma or a point. */
export const decimalSeparatorOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ??
  '.'

function fromComma(digits: string): string | null {
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+,\d+$/u.test(digits) || /(\.\d{3}){2,}$/u.test(digits))
    return digits.replaceAll('.', '').replace(',', '.')
  return /^[+-]?[1-9]\d{0,2}\.\d{3}$/u.test(digits) ? null : digits.replace(',', '.')
}

function fromPoint(digits: string): string {
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/u.test(digits)
    ? digits.replaceAll(',', '')
    : digits.replace(',', '.')
}
