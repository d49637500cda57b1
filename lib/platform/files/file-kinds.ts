import 'server-only'
import { looksLikeText } from '../spreadsheet/csv-encoding'
import { isZip, zipEntries } from '../spreadsheet/zip-archive'

/** A kind of file that may be stored: what it is called, and how its bytes are recognised. */
export type FileKind = {
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** A browser may show it; everything else is only ever downloaded. */
  readonly isShown: boolean
  readonly matches: (bytes: Uint8Array) => boolean
}

/** Every kind that is accepted. The name says which one a file claims to be, its bytes whether it is. */
export const fileKinds: readonly FileKind[] = [
  {
    extensions: ['pdf'],
    mediaType: 'application/pdf',
    isShown: true,
    matches: (bytes) => startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]),
  },
  {
    extensions: ['png'],
    mediaType: 'image/png',
    isShown: true,
    matches: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    extensions: ['jpg', 'jpeg'],
    mediaType: 'image/jpeg',
    isShown: true,
    matches: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  },
  {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isShown: false,
    matches: (bytes) => holdsPart(bytes, 'xl/workbook.xml'),
  },
  {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isShown: false,
    matches: (bytes) => holdsPart(bytes, 'word/document.xml'),
  },
  { extensions: ['csv'], mediaType: 'text/csv', isShown: false, matches: isText },
  { extensions: ['txt'], mediaType: 'text/plain', isShown: false, matches: isText },
]

/** True when a browser may show this type in place. */
export const isShownType = (mediaType: string) =>
  fileKinds.some((kind) => kind.isShown && kind.mediaType === mediaType)

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

/** Looked at in full: bytes behind a harmless first page are still bytes. */
function isText(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.byteLength; at += textWindow) {
    if (!looksLikeText(bytes.subarray(at, at + textWindow))) return false
  }
  return true
}

const textWindow = 4096

/**
 * An Office file with its main part and without macros.
 *
 * @throws Rejection `file-unreadable` for a damaged archive
 */
function holdsPart(bytes: Uint8Array, part: string): boolean {
  return isZip(bytes) && zipEntries(bytes).has(part)
}
