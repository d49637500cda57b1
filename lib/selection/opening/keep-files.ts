import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/db'
import type { TechnicalContent } from '../applications/envelope-schema'
import type { OpeningFault } from './opening-record-schema'
import type { Envelope } from './opening-schema'
import { unsealFile } from './unseal-file'

type Belonging = {
  readonly organisationId: string
  readonly tenderId: string
  readonly sealedBidId: string
  readonly envelope: Envelope
  readonly bidId: string
  readonly uploadedById: string
}

export type KeptDocument = {
  readonly documentId: string
  readonly name: string
  readonly pageCount: number | null
}

/**
 * Takes the files of an opened envelope into the bid, one at a time: a file that is not what the envelope names stays
 * sealed, and the record says so.
 */
export async function keepFiles(tx: Tx, files: TechnicalContent['files'], to: Belonging) {
  const documents = new Map<string, KeptDocument>()
  const faults: OpeningFault[] = []
  for (const file of files) {
    if (documents.has(file.id)) continue
    const opened = await unsealFile(tx, file, to)
    if ('fault' in opened) faults.push(opened.fault)
    else documents.set(file.id, await keepFile(tx, file, opened, to))
  }
  return { documents, faults }
}

async function keepFile(
  tx: Tx,
  { name, mediaType, sha256, pageCount }: TechnicalContent['files'][number],
  { bytes, uploadedAt }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly uploadedAt: Date },
  { organisationId, uploadedById, bidId, envelope }: Belonging,
): Promise<KeptDocument> {
  const fileId = randomUUID()
  const documentId = randomUUID()
  const kept = { name, mediaType, sha256, pageCount, organisationId, uploadedById, uploadedAt }
  await tx.storedFile.create({
    data: { ...kept, id: fileId, byteLength: bytes.byteLength, content: bytes },
  })
  const position = await tx.bidDocument.count({ where: { bidId } })
  await tx.bidDocument.create({
    data: { id: documentId, bidId, fileId, envelope, title: name, position },
  })
  return { documentId, name, pageCount }
}
