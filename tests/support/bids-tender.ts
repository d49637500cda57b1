import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import type { Role } from '../../lib/shared/actor'
import { aTender, aUser } from './test-database'

type State = 'draft' | 'weighing' | 'evaluation' | 'result'

const rating = {
  kind: 'rating',
  levels: [1, 2, 3, 4, 5].map((level) => ({ level, value: (level - 1) * 25, anchor: {} })),
}

/**
 * A tender in evaluation with criteria A1 (number), A2 (rated) and B1 (licence, knock-out), one bid with a document, and
 * its procurement officer.
 */
export async function aTenderWithBid(state: State = 'evaluation') {
  const tender = await aTender({ state }, [2, 1])
  const { id: tenderId, organisationId } = tender
  const [numberId = '', ratedId = ''] = tender.domains[0]?.criterionIds ?? []
  const [licenceId = ''] = tender.domains[1]?.criterionIds ?? []
  const declare = (id: string, data: object) => db.criterion.update({ where: { id }, data })
  await declare(numberId, { valueFunction: { kind: 'linear', zeroAt: 0, hundredAt: 100 } })
  await declare(ratedId, { valueFunction: rating })
  await declare(licenceId, { kind: 'knock_out', knockOut: { kind: 'is-true' } })
  const officer = await person(organisationId, 'procurement_officer', 'Tomás Machava')
  const bidId = `bid-${randomUUID()}`
  await db.bid.create({
    data: { id: bidId, tenderId, letter: 'A', applicantName: 'Northlight Mutual', position: 0 },
  })
  const documentId = await aDocument(bidId, organisationId)
  return { tenderId, organisationId, numberId, ratedId, licenceId, officer, bidId, documentId }
}

/** A colleague with one role. */
export const person = (organisationId: string, role: Role, name = 'Amina Juma') =>
  aUser({ organisationId, roles: [role], name })

/** A stored PDF of three pages that belongs to a bid. */
export async function aDocument(bidId: string, organisationId: string): Promise<string> {
  const id = `document-${randomUUID()}`
  await db.storedFile.create({
    data: {
      id: `file-${id}`,
      organisationId,
      name: 'offer.pdf',
      mediaType: 'application/pdf',
      byteLength: 3,
      sha256: id,
      pageCount: 3,
      content: new Uint8Array([1, 2, 3]),
      uploadedById: 'seed',
    },
  })
  await db.bidDocument.create({
    data: { id, bidId, fileId: `file-${id}`, title: 'Technical offer', position: 0 },
  })
  return id
}
