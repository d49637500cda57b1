import { Rejection } from '../../shared/result'
import { spreadsheetLimits } from './spreadsheet-limits'
import type { XmlListener } from './xml-reader'

/** Reads xl/sharedStrings.xml up to the last text that is used; the rest is let pass. */
export function xlsxStringReader(lastUsed: number) {
  const texts: string[] = []
  const text = richText()
  const listener: XmlListener = {
    open: text.open,
    close(name) {
      text.close(name)
      if (name === 'si' && texts.length <= lastUsed) texts.push(text.take())
      else if (name === 'si') text.take()
    },
    text: text.text,
  }
  return { listener, texts: () => texts }
}

/**
 * Collects the text of a shared or inline string: every run of rich text, without the phonetic reading
 * that stands beside Japanese words.
 *
 * @throws Rejection `file-unreadable` when a text is longer than a cell may hold
 */
export function richText() {
  let collected = ''
  let isInText = false
  let isInReading = false
  return {
    open(name: string) {
      if (name === 't') isInText = true
      if (name === 'rPh') isInReading = true
    },
    close(name: string) {
      if (name === 't') isInText = false
      if (name === 'rPh') isInReading = false
    },
    text(piece: string) {
      if (!isInText || isInReading) return
      collected += piece
      if (collected.length > spreadsheetLimits.cellCharacters)
        throw new Rejection('file-unreadable')
    },
    /** The text so far, with line ends as \n and Excel's escapes resolved; starts the next one. */
    take() {
      const text = collected
      collected = ''
      return plainText(text)
    },
  }
}

const plainText = (text: string) =>
  text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\r\n?/g, '\n')
