import { demoOrganisation } from '../../lib/account/demo-people'
import type { Tx } from '../../lib/platform/db'
import { sha256 } from '../../lib/platform/hash'
import { smallPdf } from './small-pdf'
import { storyDay } from './story'

export type SeededDocument = {
  readonly bidId: string
  readonly applicantName: string
  /** Of the file, after the id of the bid. */
  readonly name: string
  readonly title: string
  /** The heading of each page. */
  readonly pages: readonly string[]
  readonly uploadedOn: string
}

/** Writes a document of a fictional applicant, and gives its id. */
export async function plantDocument(tx: Tx, document: SeededDocument) {
  const { bidId, applicantName, name, title, pages, uploadedOn } = document
  const content = smallPdf(pages.map((page) => `${applicantName}. ${page}. Fictional.`))
  const fileId = `file-${bidId}`
  await tx.storedFile.create({
    data: {
      id: fileId,
      organisationId: demoOrganisation.id,
      name: `${bidId}-${name}.pdf`,
      mediaType: 'application/pdf',
      byteLength: content.length,
      sha256: sha256(content),
      pageCount: pages.length,
      content: new Uint8Array(content),
      uploadedById: 'demo-tomas-machava',
      uploadedAt: storyDay(uploadedOn),
    },
  })
  const documentId = `document-${bidId}`
  await tx.bidDocument.create({ data: { id: documentId, bidId, fileId, title, position: 0 } })
  return documentId
}
