import { Rejection } from '../../shared/result'

/** What a reader of XML is told, in document order. Names come without their namespace prefix. */
export type XmlListener = {
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
  /** Character data with references resolved; one run of text may arrive in several pieces. */
  readonly text: (text: string) => void
}

const maxTokenCharacters = 1_000_000

/**
 * Reads XML piece by piece as the office formats write it: elements, attributes, text, CDATA.
 * There are no document types and no declared entities, so nothing can expand.
 *
 * @throws Rejection `file-unreadable` for a document type, or a tag that does not end
 */
export function xmlReader(listener: XmlListener) {
  let pending = ''
  return {
    /** Reads one more piece. */
    write(piece: string) {
      const text = pending + piece
      let at = 0
      for (;;) {
        const next = readToken(text, at, listener)
        if (next === null) break
        at = next
      }
      pending = text.slice(at)
      if (pending.length > maxTokenCharacters) throw new Rejection('file-unreadable')
    },
    /** Says that there is no more: whatever is left over was cut off. */
    end() {
      if (pending.trim() !== '') throw new Rejection('file-unreadable')
    },
  }
}

/** Reads the token at `at` and returns where the next one starts; null when the token is not complete yet. */
function readToken(text: string, at: number, listener: XmlListener): number | null {
  if (at >= text.length) return null
  if (text[at] !== '<') return readText(text, at, listener)
  if (text.startsWith('<!', at)) return readDeclaration(text, at, listener)
  if (text.startsWith('<?', at)) return after(text, '?>', at)
  const end = tagEnd(text, at)
  if (end === null) return null
  readTag(text.slice(at + 1, end), listener)
  return end + 1
}

function readText(text: string, at: number, listener: XmlListener): number | null {
  const end = text.indexOf('<', at)
  if (end === -1) return null
  listener.text(resolveReferences(text.slice(at, end)))
  return end
}

function readDeclaration(text: string, at: number, listener: XmlListener): number | null {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4)
  if (text.startsWith('<![CDATA[', at)) {
    const end = after(text, ']]>', at + 9)
    if (end !== null) listener.text(text.slice(at + 9, end - 3))
    return end
  }
  if (text.length - at < '<![CDATA['.length) return null
  throw new Rejection('file-unreadable')
}

function after(text: string, mark: string, from: number): number | null {
  const found = text.indexOf(mark, from)
  return found === -1 ? null : found + mark.length
}

/** Index of the tag's own `>`, which may also stand inside a quoted attribute. */
function tagEnd(text: string, at: number): number | null {
  const marks = /["'<>]/g
  marks.lastIndex = at + 1
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '>') return mark.index
    if (mark[0] === '<') throw new Rejection('file-unreadable')
    const closing = text.indexOf(mark[0], marks.lastIndex)
    if (closing === -1) return null
    marks.lastIndex = closing + 1
  }
  return null
}

function readTag(tag: string, listener: XmlListener) {
  if (tag.startsWith('/')) return listener.close(localName(tag.slice(1).trim()))
  const isEmpty = tag.endsWith('/')
  const body = isEmpty ? tag.slice(0, -1) : tag
  const space = body.search(/\s/)
  const name = localName(space === -1 ? body : body.slice(0, space))
  listener.open(name, space === -1 ? '' : body.slice(space))
  if (isEmpty) listener.close(name)
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * The value of an attribute by its local name, from the raw attributes of a tag; null where it is absent.
 *
 * @example
 * xmlAttribute(' r="B5" s="3"', 's') // => '3'
 */
export function xmlAttribute(attributes: string, name: string): string | null {
  const pattern = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  for (const [, found = '', double, single] of attributes.matchAll(pattern)) {
    if (localName(found) === name) return resolveReferences(double ?? single ?? '')
  }
  return null
}

const namedReferences: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function resolveReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return namedReferences[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
