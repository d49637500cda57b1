import 'server-only'
import { fail, Rejection, type Result, succeed } from '../../shared/result'
import { sha256 } from '../hash'
import { isZip, zipEntries } from '../spreadsheet/zip-archive'
import { type FileKind, fileKinds } from './file-kinds'
import { extensionOf, isMisleadingName, plainFileName } from './file-name'
import { pdfPageCount } from './pdf-page-count'

/** A file that may be stored, and what was found out about it. */
export type InspectedFile = {
  readonly name: string
  readonly mediaType: string
  readonly byteLength: number
  /** 64 hexadecimal digits over the bytes: equal files have equal ones. */
  readonly sha256: string
  /** Null where it is no PDF, or one that does not say. */
  readonly pageCount: number | null
}

/**
 * Decides whether a file may be stored. Its name must end in an accepted type, once, and its bytes must be of that type.
 * Nothing in the file is run, rendered or unpacked.
 *
 * Fails with `file-empty`, `file-too-large`, `file-type-refused` (also macros), `file-name-misleading`, `file-unreadable`.
 */
export function inspectFile(
  bytes: Uint8Array,
  fileName: string,
  mostBytes: number,
): Result<InspectedFile> {
  if (bytes.byteLength === 0) return fail('file-empty')
  if (bytes.byteLength > mostBytes) return fail('file-too-large')
  const kind = fileKinds.find(({ extensions }) => extensions.includes(extensionOf(fileName)))
  if (!kind) return fail('file-type-refused')
  if (isMisleadingName(fileName)) return fail('file-name-misleading')
  try {
    return inspectContent(bytes, fileName, kind)
  } catch (error) {
    if (error instanceof Rejection) return fail(error.code)
    throw error
  }
}

function inspectContent(
  bytes: Uint8Array,
  fileName: string,
  kind: FileKind,
): Result<InspectedFile> {
  if (!kind.matches(bytes)) return fail('file-name-misleading')
  if (isZip(bytes) && hasMacros(bytes)) return fail('file-type-refused')
  return succeed({
    name: plainFileName(fileName),
    mediaType: kind.mediaType,
    byteLength: bytes.byteLength,
    sha256: sha256(bytes),
    pageCount: kind.mediaType === 'application/pdf' ? pdfPageCount(bytes) : null,
  })
}

const hasMacros = (bytes: Uint8Array) =>
  [...zipEntries(bytes).keys()].some((name) => /vbaProject\.bin$/i.test(name))
