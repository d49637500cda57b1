import 'server-only'
import type { z } from 'zod'
import type { Tx } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import { isSignedText, unseal } from '../../platform/sealing'
import { financialContent, technicalContent } from '../applications/envelope-schema'
import { envelopeKey, sealedPlace } from '../applications/sealed-place-rules'
import type { OpeningFault } from './opening-record-schema'
import type { Envelope } from './opening-schema'

/** Which submission, of whom, for which tender: an envelope that says otherwise is not theirs. */
export type EnvelopeOwner = {
  readonly tenderId: string
  readonly applicantId: string
  readonly submissionId: string
}

/** What stands in an envelope, or null with the reason why nobody can say that this was submitted. */
export type OpenedEnvelope<Content> = {
  readonly content: Content | null
  readonly faults: readonly OpeningFault[]
}

export const unsealTechnical = (tx: Tx, owner: EnvelopeOwner) =>
  unsealEnvelope(tx, owner, 'technical', technicalContent)

export const unsealFinancial = (tx: Tx, owner: EnvelopeOwner) =>
  unsealEnvelope(tx, owner, 'financial', financialContent)

/**
 * Opens one envelope and holds it against the hash of its receipt. What does not agree is not used: a panel must not
 * judge what nobody can prove to have been submitted, while the applicant has the signed receipt to show the original by.
 */
async function unsealEnvelope<Content extends { tenderId: string; applicantId: string }>(
  tx: Tx,
  { tenderId, applicantId, submissionId }: EnvelopeOwner,
  envelope: Envelope,
  schema: z.ZodType<Content>,
): Promise<OpenedEnvelope<Content>> {
  const row = await tx.submission.findUniqueOrThrow({ where: { id: submissionId } })
  const name = ''
  const faults: OpeningFault[] = isOurs(row) ? [] : [{ kind: 'receipt-unsigned', name }]
  const place = {
    key: envelopeKey(tenderId, envelope),
    place: sealedPlace.submission(submissionId, envelope),
  }
  const text = unsealText(row[envelope], place)
  if (text === null)
    return { content: null, faults: [...faults, { kind: 'envelope-unreadable', name }] }
  const parsed = parseText(text, schema)
  const isAsReceived = sha256(text) === row[`${envelope}Hash`]
  const isTheirs = parsed?.tenderId === tenderId && parsed.applicantId === applicantId
  if (!isAsReceived || (parsed && !isTheirs))
    return { content: null, faults: [...faults, { kind: 'envelope-differs', name }] }
  return parsed
    ? { content: parsed, faults }
    : { content: null, faults: [...faults, { kind: 'envelope-unreadable', name }] }
}

const isOurs = (row: { readonly receipt: string; readonly receiptSignature: string }) =>
  isSignedText(row.receipt, row.receiptSignature)

/** Null where a byte, the key or the place is another: the record says so, and the other bids are opened. */
function unsealText(sealed: Uint8Array, place: { key: string; place: string }): string | null {
  try {
    return Buffer.from(unseal(sealed, place)).toString('utf8')
  } catch {
    return null
  }
}

function parseText<Content>(text: string, schema: z.ZodType<Content>): Content | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
