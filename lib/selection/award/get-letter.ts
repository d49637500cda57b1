import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { readLetter, type StoredLetter } from './find-own-letter'

const id = z.string().min(1).max(60)

/** One letter that was sent, for those of the organisation who follow the award. */
export const getLetter = defineQuery({
  name: 'selection.get-letter',
  input: z.strictObject({ tenderId: id, letterId: id }),
  authorize: allow('award.view'),
  async read(reader, { tenderId, letterId }, { organisationId }): Promise<StoredLetter | null> {
    const row = await reader.letter.findFirst({
      where: { id: letterId, tenderId, tender: { organisationId } },
    })
    return row && readLetter(row)
  },
})
