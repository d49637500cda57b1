import 'server-only'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { whichOpening } from './opening-schema'

/** The very characters that were hashed at an opening, and their SHA-256. */
export type OpeningRecordView = {
  readonly reference: string
  readonly record: string
  readonly recordHash: string
}

/** The record of an opening as a file whose hash anybody can compute. */
export const getOpeningRecord = defineQuery({
  name: 'selection.get-opening-record',
  input: whichOpening,
  authorize: allow('opening.view'),
  async read(
    reader,
    { tenderId, envelope },
    { organisationId },
  ): Promise<OpeningRecordView | null> {
    const row = await reader.opening.findUnique({
      where: { tenderId_envelope: { tenderId, envelope }, tender: { organisationId } },
      select: { record: true, recordHash: true, tender: { select: { reference: true } } },
    })
    if (!row?.record || !row.recordHash) return null
    return { reference: row.tender.reference, record: row.record, recordHash: row.recordHash }
  },
})
