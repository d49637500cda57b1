import 'server-only'
import type { Tx } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import { unseal } from '../../platform/sealing'
import type { TechnicalContent } from '../applications/envelope-schema'
import { envelopeKey, sealedPlace } from '../applications/sealed-place-rules'
import type { OpeningFault } from './opening-record-schema'
import type { Envelope } from './opening-schema'

type ListedFile = TechnicalContent['files'][number]

type OpenedFile =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly uploadedAt: Date }
  | { readonly fault: OpeningFault }

/** The bytes of one file that an envelope names, held against the hash that stands in the envelope. */
export async function unsealFile(
  tx: Tx,
  listed: ListedFile,
  place: {
    readonly tenderId: string
    readonly sealedBidId: string
    readonly envelope: Envelope
  },
): Promise<OpenedFile> {
  const { tenderId, sealedBidId, envelope } = place
  const fault = (kind: OpeningFault['kind']) => ({ fault: { kind, name: listed.name } })
  const row = await tx.sealedFile.findUnique({
    where: { id: listed.id, sealedBidId, envelope },
    select: { content: true, uploadedAt: true },
  })
  if (!row) return fault('file-missing')
  const bytes = unsealBytes(row.content, {
    key: envelopeKey(tenderId, envelope),
    place: sealedPlace.fileContent(listed.id),
  })
  if (!bytes) return fault('file-unreadable')
  if (sha256(bytes) !== listed.sha256) return fault('file-differs')
  return { bytes, uploadedAt: row.uploadedAt }
}

function unsealBytes(sealed: Uint8Array, place: { key: string; place: string }) {
  try {
    return unseal(sealed, place)
  } catch {
    return null
  }
}
