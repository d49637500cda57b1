import 'server-only'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { Rejection } from '../../shared/result'

/** One file inside an archive, still packed. */
export type ZipEntry = { readonly method: 'stored' | 'deflated'; readonly packed: Uint8Array }

/** True when the bytes start as every archive that is not empty does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

const directoryEndSignature = 0x06054b50
const directoryEntrySignature = 0x02014b50
const fileSignature = 0x04034b50
const directoryEndBytes = 22
const directoryEntryBytes = 46
const fileHeaderBytes = 30
const maxEntries = 2_000

/**
 * The files of an archive by name, nothing inflated yet.
 * Zip64, encryption, other methods, a name twice, and bytes outside the archive's own order are refused:
 * no spreadsheet program writes them, and two readers could see two different files.
 *
 * @throws Rejection `file-unreadable`
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(bytes, view)
  } catch (error) {
    // DataView throws RangeError where an offset points outside the file.
    if (error instanceof RangeError) throw new Rejection('file-unreadable')
    throw error
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const end = directoryEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  refuseIf(count > maxEntries || at + view.getUint32(end + 12, true) !== end)
  const entries = new Map<string, ZipEntry>()
  for (let index = 0; index < count; index += 1) {
    refuseIf(view.getUint32(at, true) !== directoryEntrySignature)
    const nameBytes = view.getUint16(at + 28, true)
    const nameAt = at + directoryEntryBytes
    const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameBytes))
    refuseIf(entries.has(name))
    entries.set(name, packedFile(bytes, view, at))
    at = nameAt + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The last end-of-directory record: a comment of up to 65,535 bytes may follow it. */
function directoryEnd(view: DataView): number {
  const last = view.byteLength - directoryEndBytes
  const first = Math.max(0, last - 0xffff)
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) === directoryEndSignature) return at
  }
  throw new Rejection('file-unreadable')
}

function packedFile(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  const method = view.getUint16(at + 10, true)
  const fileAt = view.getUint32(at + 42, true)
  refuseIf(isEncrypted || (method !== 0 && method !== 8))
  refuseIf(view.getUint32(fileAt, true) !== fileSignature)
  const start =
    fileAt + fileHeaderBytes + view.getUint16(fileAt + 26, true) + view.getUint16(fileAt + 28, true)
  const end = start + view.getUint32(at + 20, true)
  refuseIf(end > bytes.byteLength)
  return { method: method === 0 ? 'stored' : 'deflated', packed: bytes.subarray(start, end) }
}

function refuseIf(isWrong: boolean) {
  if (isWrong) throw new Rejection('file-unreadable')
}

/**
 * Inflates one file piece by piece, so that the reader may stop early; never more than `maxBytes` in all,
 * whatever size the archive claims.
 *
 * @throws Rejection `file-unreadable` when the bytes are damaged, not UTF-8, or inflate beyond `maxBytes`
 */
export async function* entryText(entry: ZipEntry, maxBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let total = 0
  try {
    for await (const chunk of inflated(entry)) {
      total += chunk.byteLength
      refuseIf(total > maxBytes)
      yield decoder.decode(chunk, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    throw isDamage(error) ? new Rejection('file-unreadable') : error
  }
}

function inflated(entry: ZipEntry): AsyncIterable<Uint8Array> {
  if (entry.method === 'stored') return Readable.from([entry.packed])
  const inflate = createInflateRaw()
  inflate.end(entry.packed)
  return inflate
}

/** zlib's error codes start with Z_; the text decoder throws a TypeError. */
function isDamage(error: unknown): boolean {
  if (error instanceof TypeError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
