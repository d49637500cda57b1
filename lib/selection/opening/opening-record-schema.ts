import { z } from 'zod'
import { localizedText } from '../localized-text-schema'

/** What could not be verified of a bid, and the name of the file or the code of the criterion that it is about. */
const fault = z.object({
  kind: z.enum([
    'receipt-unsigned',
    'envelope-unreadable',
    'envelope-differs',
    'file-missing',
    'file-unreadable',
    'file-differs',
    'answer-unreadable',
  ]),
  name: z.string(),
})

export type OpeningFault = z.infer<typeof fault>

const head = {
  format: z.literal('adjudica-opening/1'),
  tender: z.object({
    organisation: z.string(),
    reference: z.string(),
    title: localizedText(20_000),
    timeZone: z.string(),
  }),
  /** Which publication binds. */
  procedure: z.object({ version: z.int(), contentHash: z.string() }),
  openedAt: z.iso.datetime(),
  place: z.string(),
  proposedBy: z.object({ name: z.string(), at: z.iso.datetime() }),
  confirmedBy: z.object({ name: z.string() }),
  /** Besides the two. */
  attendees: z.array(z.string()),
}

const openedBid = {
  letter: z.string(),
  applicant: z.string(),
  documents: z.int(),
  faults: z.array(fault),
}

const technicalRecord = z.object({
  ...head,
  envelope: z.literal('technical'),
  /** In order of receipt. */
  bids: z.array(
    z.object({
      ...openedBid,
      country: z.string(),
      identifier: z.string(),
      receivedAt: z.iso.datetime(),
      submission: z.int(),
      technicalHash: z.string(),
      financialHash: z.string(),
    }),
  ),
  notOpened: z.array(
    z.object({
      applicant: z.string(),
      at: z.iso.datetime(),
      reason: z.enum(['late', 'withdrawn']),
    }),
  ),
})

export type TechnicalRecord = z.infer<typeof technicalRecord>

const price = z.object({
  /** In minor units of `currency`. */
  amountMinor: z.int(),
  currency: z.string(),
  isTaxIncluded: z.boolean(),
  taxRate: z.int().nullable(),
})

const financialRecord = z.object({
  ...head,
  envelope: z.literal('financial'),
  /** In the order of the letters, with the price as read out; null where it could not be verified. */
  bids: z.array(z.object({ ...openedBid, financialHash: z.string(), price: price.nullable() })),
  /** Bids that did not qualify: their prices stay sealed. */
  notOpened: z.array(z.object({ letter: z.string(), applicant: z.string(), reason: z.string() })),
})

export type FinancialRecord = z.infer<typeof financialRecord>

/** What was found and read out at an opening: hashed, kept word for word, and printed. Instants are ISO 8601 in UTC. */
export const openingRecord = z.discriminatedUnion('envelope', [technicalRecord, financialRecord])

export type OpeningRecord = z.infer<typeof openingRecord>
