import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { loadOcdsFacts } from './load-ocds-facts'
import { type OcdsRelease, ocdsRelease } from './ocds-release-rules'

/** A published tender as open data with all that is open by now, for those who may read its award. */
export const getOcdsRelease = defineQuery({
  name: 'selection.get-ocds-release',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('award.view'),
  async read(reader, { tenderId }, { organisationId }, now): Promise<OcdsRelease | null> {
    const own = await reader.tender.findUnique({
      where: { id: tenderId, organisationId },
      select: { id: true },
    })
    if (!own) return null
    const facts = await loadOcdsFacts(reader, { tenderId, withBids: true, locale: null }, now)
    return facts && ocdsRelease(facts)
  },
})
