import 'server-only'
import { isShownType } from './file-kinds'

/** A stored file as the answer to a request. */
export type FileContent = {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly content: Uint8Array<ArrayBuffer>
}

/**
 * Hands out a stored file so that it can do nothing: only documents and pictures are shown in place, cut off from the
 * product by a sandbox; everything else is downloaded. No cache on the way keeps it.
 */
export function fileResponse({ name, mediaType, sha256, content }: FileContent): Response {
  const disposition = isShownType(mediaType) ? 'inline' : 'attachment'
  return new Response(content, {
    headers: {
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-length': String(content.byteLength),
      'content-disposition': `${disposition}; ${fileNameParameters(name)}`,
      'content-security-policy': contentPolicy,
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      etag: `"${sha256}"`,
    },
  })
}

/** A download made for one reader: an export or a sample. */
export function downloadResponse(
  content: Uint8Array,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; ${fileNameParameters(name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

/**
 * A name as RFC 6266 has it: plain ASCII for old programs, and every letter encoded for the rest.
 *
 * @example
 * fileNameParameters('Relatório "1".pdf') // => `filename="Relat_rio _1_.pdf"; filename*=UTF-8''Relat%C3%B3rio%20%221%22.pdf`
 */
export function fileNameParameters(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`
}
