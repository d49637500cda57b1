import 'server-only'
import { inflateSync } from 'node:zlib'

/**
 * How many pages a PDF says it has: its trailer names the catalogue, the catalogue the tree of pages, the tree its count.
 * Null where that cannot be followed, as in an encrypted or damaged file. Nothing is rendered; packed objects are
 * unpacked only where they are needed, and at most 16 MB of them.
 */
export function pdfPageCount(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const catalogue = lastOf(text, /\/Root\s+(\d{1,10})\s+\d{1,5}\s+R/g)
  if (catalogue === null) return null
  const plain = plainObjects(text)
  return (
    countBelow(catalogue, (id) => plain.get(id)) ??
    countBelow(catalogue, packedLookup(plain, text, bytes))
  )
}

type Lookup = (id: number) => string | undefined

function countBelow(catalogue: number, objectOf: Lookup): number | null {
  const pages = numberIn(objectOf(catalogue), /\/Pages\s+(\d{1,10})\s+\d{1,5}\s+R/)
  const count = pages === null ? null : numberIn(objectOf(pages), /\/Count\s+(\d{1,6})\b/)
  return count !== null && count >= 1 && count <= mostPages ? count : null
}

const mostPages = 100_000
const longestObject = 4_000

/** Number → the text of the object, as far as its stream; of several with one number the last counts. */
function plainObjects(text: string): ReadonlyMap<number, string> {
  const objects = new Map<number, string>()
  for (const found of text.matchAll(/(?<!\d)(\d{1,10})\s\d{1,5}\sobj\b/g)) {
    const start = found.index + found[0].length
    const head = text.slice(start, start + longestObject)
    objects.set(Number(found[1]), head.split(/endobj|\bstream\r?\n/, 1)[0] ?? '')
  }
  return objects
}

/** Looks among the objects that are packed together too, unpacking every group once. */
function packedLookup(plain: ReadonlyMap<number, string>, text: string, bytes: Uint8Array): Lookup {
  const packed = new Map<number, string>()
  let budget = 16 * 1024 * 1024
  for (const found of text.matchAll(/\/ObjStm\b/g)) {
    const start = text.lastIndexOf('obj', found.index)
    const stream = text.indexOf('stream', found.index)
    if (start < 0 || stream < 0 || stream - start > longestObject) continue
    const group = unpack(bytes, stream, text.indexOf('endstream', stream), budget)
    budget -= group.length
    for (const [id, object] of objectsIn(group, text.slice(start, stream))) packed.set(id, object)
  }
  return (id) => plain.get(id) ?? packed.get(id)
}

function unpack(bytes: Uint8Array, stream: number, end: number, most: number): string {
  const start = stream + 'stream'.length + (bytes[stream + 6] === 0x0d ? 2 : 1)
  if (end < start || most <= 0) return ''
  try {
    return inflateSync(bytes.subarray(start, end), { maxOutputLength: most }).toString('latin1')
  } catch {
    // Damaged, encrypted or too large: the count stays unknown, and the file is stored all the same.
    return ''
  }
}

/** A group starts with pairs of number and place, counted from `First`. */
function objectsIn(group: string, head: string): readonly (readonly [number, string])[] {
  const first = numberIn(head, /\/First\s+(\d{1,7})/)
  const count = numberIn(head, /\/N\s+(\d{1,6})/)
  if (first === null || count === null) return []
  const numbers = group.slice(0, first).trim().split(/\s+/).map(Number)
  const pairs = Array.from({ length: Math.min(count, numbers.length >> 1) }, (_, index) => ({
    id: numbers[2 * index] ?? 0,
    at: first + (numbers[2 * index + 1] ?? 0),
    next: first + (numbers[2 * index + 3] ?? group.length),
  }))
  return pairs.map(({ id, at, next }) => [id, group.slice(at, Math.min(next, at + longestObject))])
}

function numberIn(text: string | undefined, pattern: RegExp): number | null {
  const found = text?.match(pattern)?.[1]
  return found === undefined ? null : Number(found)
}

function lastOf(text: string, pattern: RegExp): number | null {
  const found = [...text.matchAll(pattern)].at(-1)?.[1]
  return found === undefined ? null : Number(found)
}
