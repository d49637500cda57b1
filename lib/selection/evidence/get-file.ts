import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import type { FileContent } from '../../platform/files/file-response'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { readContentDoor } from '../panel/read-content-door'
import { arePricesOpen } from '../procedure/tender-states-rules'

/**
 * A stored file of the organisation that belongs to a bid. In a formal procedure a file is as closed as its bid: to those
 * who have not declared or were recused, and a financial document to everybody before the financial opening.
 */
export const getFile = defineQuery({
  name: 'selection.get-file',
  input: z.strictObject({ fileId: z.string().min(1).max(60) }),
  authorize: allow('tender.view'),
  async read(reader, { fileId }, actor): Promise<FileContent | null> {
    const documents = await readPlaces(reader, fileId, actor.organisationId)
    for (const document of documents) {
      if (await mayRead(reader, document, actor)) return await readContent(reader, fileId)
    }
    return null
  },
})

const readContent = (reader: Reader, fileId: string) =>
  reader.storedFile.findUniqueOrThrow({
    where: { id: fileId },
    select: { name: true, mediaType: true, sha256: true, content: true },
  })

/** In which bids a file stands; a file that stands in none is nobody's to read. */
const readPlaces = (reader: Reader, fileId: string, organisationId: string) =>
  reader.bidDocument.findMany({
    where: { fileId, file: { organisationId }, bid: { tender: { organisationId } } },
    select: {
      bidId: true,
      envelope: true,
      bid: {
        select: {
          tender: {
            select: {
              id: true,
              state: true,
              endedFrom: true,
              procedure: true,
            },
          },
        },
      },
    },
  })

type DocumentPlace = Awaited<ReturnType<typeof readPlaces>>[number]

async function mayRead(
  reader: Reader,
  { bidId, envelope, bid: { tender } }: DocumentPlace,
  actor: Actor,
): Promise<boolean> {
  const areOpen = arePricesOpen(tender) && holds(actor, 'price.view')
  if (envelope === 'financial' && !areOpen) return false
  const doorOf = await readContentDoor(reader, { ...tender, tenderId: tender.id }, actor)
  return doorOf(bidId) === 'open'
}
