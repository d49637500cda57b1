import { type XmlListener, xmlAttribute } from './xml-reader'

/** How a number in a cell is shown, as far as it changes what the number means. */
export type NumberStyle = 'plain' | 'date' | 'percent'

/** Reads xl/styles.xml: what each cell style makes of a number. */
export function xlsxStyleReader() {
  const formats = new Map<number, string>()
  const formatOfStyle: number[] = []
  let isInCellStyles = false
  const listener: XmlListener = {
    open(name, attributes) {
      if (name === 'cellXfs') isInCellStyles = true
      if (name === 'numFmt') {
        const id = Number(xmlAttribute(attributes, 'numFmtId'))
        formats.set(id, xmlAttribute(attributes, 'formatCode') ?? '')
      }
      if (name === 'xf' && isInCellStyles) {
        formatOfStyle.push(Number(xmlAttribute(attributes, 'numFmtId') ?? 0))
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false
    },
    text: () => {},
  }
  return {
    listener,
    styleOf: (style: number): NumberStyle => numberStyle(formatOfStyle[style] ?? 0, formats),
  }
}

function numberStyle(id: number, formats: ReadonlyMap<number, string>): NumberStyle {
  const code = formats.get(id)
  if (code !== undefined) return styleOfFormat(code)
  if (id === 9 || id === 10) return 'percent'
  return isBuiltInDate(id) ? 'date' : 'plain'
}

/** ECMA-376 part 1, 18.8.30: 14–22 and 45–47 everywhere, 27–36 and 50–58 in East Asian programs. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58)

/**
 * Judges a number format by what is left once quoted text, escaped characters, padding and [conditions]
 * are gone, in the part that positive numbers use.
 *
 * @example
 * styleOfFormat('dd/mm/yyyy') // => 'date'
 * @example
 * styleOfFormat('0.0"  %"') // => 'plain'
 * @example
 * styleOfFormat('#,##0\\ \\k\\m') // => 'plain'
 */
export function styleOfFormat(code: string): NumberStyle {
  const bare =
    code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';')[0] ?? ''
  if (bare.includes('%')) return 'percent'
  return /[dmyhs]/i.test(bare.replaceAll(/general/gi, '')) ? 'date' : 'plain'
}
