import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { type InspectedFile, inspectFile } from '../../platform/files/inspect-file'
import { sha256 } from '../../platform/hash'
import { fail, type Result, succeed } from '../../shared/result'
import { areBidsFrozen, type BidSubject } from '../bids/bid-rules'
import { loadBidForChange } from '../bids/load-bids'
import { type AttachDocumentInput, attachDocumentInput, mostDocumentBytes } from './document-schema'

type FilesSubject = BidSubject & {
  readonly documents: readonly {
    readonly title: string
    readonly position: number
    readonly sha256: string
  }[]
  /** The same bytes, already kept by the organisation. */
  readonly knownFileId: string | null
}

type NewDocument = {
  readonly tenderId: string
  readonly bidId: string
  readonly title: string
  readonly position: number
  readonly file: InspectedFile
  readonly knownFileId: string | null
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Keeps a document of a bid, after looking at its name and its bytes. The same bytes are kept only once. */
export const attachDocument = defineCommand({
  name: 'selection.attach-document',
  input: attachDocumentInput,
  load: (tx, input, actor) => loadFiles(tx, input, actor.organisationId),
  authorize: allow('evidence.edit'),
  decide: decideDocument,
  async save(tx, { bidId, title, position, file, knownFileId, bytes }, { actor, now }) {
    const fileId = knownFileId ?? randomUUID()
    if (knownFileId === null) {
      const { organisationId, id: uploadedById } = actor
      const kept = { id: fileId, organisationId, uploadedById, uploadedAt: now, content: bytes }
      await tx.storedFile.create({ data: { ...file, ...kept } })
    }
    const documentId = randomUUID()
    await tx.bidDocument.create({ data: { id: documentId, bidId, fileId, title, position } })
    return { documentId, title, sha256: file.sha256, pageCount: file.pageCount }
  },
  audit: ({ tenderId, bidId, title, file }, { documentId }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { tenderId, documentId, title, file },
  }),
})

function decideDocument(subject: FilesSubject, input: AttachDocumentInput): Result<NewDocument> {
  if (areBidsFrozen(subject)) return fail('wrong-state')
  const inspected = inspectFile(input.bytes, input.fileName, mostDocumentBytes)
  if (!inspected.ok) return inspected
  const file = inspected.value
  const { tenderId, bidId, documents, knownFileId } = subject
  if (documents.some((document) => document.sha256 === file.sha256)) return fail('document-exists')
  const position = Math.max(-1, ...documents.map((document) => document.position)) + 1
  const title = input.title || file.name
  return succeed({ tenderId, bidId, title, position, file, knownFileId, bytes: input.bytes })
}

async function loadFiles(
  tx: Tx,
  { bidId, bytes }: AttachDocumentInput,
  organisationId: string,
): Promise<FilesSubject | null> {
  const bid = await loadBidForChange(tx, bidId, organisationId)
  if (!bid) return null
  const documents = await tx.bidDocument.findMany({
    where: { bidId },
    select: { title: true, position: true, file: { select: { sha256: true } } },
  })
  const known = await tx.storedFile.findFirst({
    where: { organisationId, sha256: sha256(bytes) },
    select: { id: true },
  })
  return {
    ...bid,
    documents: documents.map(({ file, ...document }) => ({ ...document, sha256: file.sha256 })),
    knownFileId: known?.id ?? null,
  }
}
