import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { fail, Rejection, type Result, succeed } from '../../shared/result'
import { areBidsFrozen } from '../bids/bid-rules'
import { loadTenderForChange } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import { removeDocumentInput } from './document-schema'
import { dropUnusedFiles } from './drop-unused-files'

type DocumentSubject = TenderSubject & {
  readonly documentId: string
  readonly bidId: string
  readonly fileId: string
  readonly title: string
  readonly sha256: string
  readonly uses: number
}

type DocumentRemoval = Pick<DocumentSubject, 'documentId' | 'bidId' | 'fileId' | 'title' | 'sha256'>

/** Takes a document away from a bid, while no evidence points to it; its file goes with its last document. */
export const removeDocument = defineCommand({
  name: 'selection.remove-document',
  input: removeDocumentInput,
  load: (tx, { documentId }, actor) => loadDocument(tx, documentId, actor.organisationId),
  authorize: allow('evidence.edit'),
  decide: decideRemoval,
  async save(tx, { documentId, fileId }) {
    const { count } = await tx.bidDocument.deleteMany({
      where: { id: documentId, evidence: { none: {} } },
    })
    if (count === 0) throw new Rejection('document-in-use')
    await dropUnusedFiles(tx, [fileId])
    return { documentId }
  },
  audit: ({ bidId, ...detail }) => ({ subjectType: 'bid', subjectId: bidId, detail }),
})

function decideRemoval(subject: DocumentSubject): Result<DocumentRemoval> {
  if (areBidsFrozen(subject)) return fail('wrong-state')
  if (subject.uses > 0) return fail('document-in-use')
  const { documentId, bidId, fileId, title, sha256 } = subject
  return succeed({ documentId, bidId, fileId, title, sha256 })
}

async function loadDocument(
  tx: Tx,
  documentId: string,
  organisationId: string,
): Promise<DocumentSubject | null> {
  const document = await tx.bidDocument.findUnique({
    where: { id: documentId, bid: { tender: { organisationId } } },
    select: {
      bidId: true,
      fileId: true,
      title: true,
      bid: { select: { tenderId: true } },
      file: { select: { sha256: true } },
      _count: { select: { evidence: true } },
    },
  })
  const tender = document && (await loadTenderForChange(tx, document.bid.tenderId, organisationId))
  if (!document || !tender) return null
  const { bidId, fileId, title, file, _count } = document
  return { ...tender, documentId, bidId, fileId, title, sha256: file.sha256, uses: _count.evidence }
}
