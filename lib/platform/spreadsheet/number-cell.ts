import type { Locale } from '../../shared/locale'
import type { Cell } from './sheet'

/**
 * The number in a cell, also where a person typed it as text: spaces as thousands, a decimal point or comma,
 * a % sign, a typographic minus. Null for a blank cell and `unreadable` for anything else.
 *
 * With both marks the last one is the decimal. One mark before exactly three digits is read as the reader's
 * language writes it: 11,300 is eleven thousand in English and 11.3 in Portuguese.
 *
 * @example
 * numberFrom('97,5 %', 'en') // => 97.5
 * @example
 * numberFrom('1.234.567,8', 'pt') // => 1234567.8
 * @example
 * numberFrom('11,300', 'en') // => 11300
 * @example
 * numberFrom('about 5', 'en') // => 'unreadable'
 */
export function numberFrom(cell: Cell, locale: Locale): number | null | 'unreadable' {
  if (cell === null || typeof cell === 'number') return cell
  if (typeof cell !== 'string') return 'unreadable'
  const text = cell
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/\s*%$/, '')
    .replaceAll(/(?<=\d)[\s'\u2019](?=\d{3}(?!\d))/g, '')
  if (text === '') return null
  const plain = withPoint(text, locale)
  return plain !== null && /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : 'unreadable'
}

/** The text with a point as its only mark; null where the marks contradict each other. */
function withPoint(text: string, locale: Locale): string | null {
  const marks = [...text].filter((character) => character === ',' || character === '.')
  if (marks.length === 0) return text
  const last = marks.at(-1) ?? '.'
  const isGrouped = /^[+-]?\d{1,3}([.,]\d{3})+([.,]\d+)?$/.test(text)
  const others = marks.slice(0, -1)
  if (others.length === 0)
    return isThousands(text, last, locale) ? text.replace(last, '') : text.replace(last, '.')
  if (!isGrouped) return null
  if (others.every((mark) => mark === last)) return text.replaceAll(last, '')
  if (others.includes(last)) return null
  return text.replaceAll(others[0] ?? '', '').replace(last, '.')
}

const isThousands = (text: string, mark: string, locale: Locale) =>
  /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) && mark === (locale === 'en' ? ',' : '.')

/** The text of a cell as a person would read it; days as ISO 8601, blank as an empty text. */
export function textFrom(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().replace('T00:00:00.000Z', '')
  return String(cell).trim()
}
