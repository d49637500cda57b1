import 'server-only'
import { z } from 'zod'
import { defineQuery } from '../../platform/query'
import { locales } from '../../shared/locale'
import { noticeDoor } from '../procedure/notice-door'
import { loadOcdsFacts } from './load-ocds-facts'
import { type OcdsRelease, ocdsRelease } from './ocds-release-rules'

/** A published tender as open data for everybody: the notice, its answers, and the award; bids are not in it. */
export const getNoticeRelease = defineQuery({
  name: 'selection.get-notice-release',
  input: z.strictObject({
    noticeId: z.string().min(1).max(60),
    locale: z.enum(locales).nullable(),
  }),
  ...noticeDoor,
  async read(reader, { noticeId, locale }, _actor, now): Promise<OcdsRelease | null> {
    const terms = await reader.procedureTerms.findUnique({
      where: { noticeId },
      select: { tenderId: true },
    })
    const wanted = terms && { tenderId: terms.tenderId, withBids: false, locale }
    const facts = wanted && (await loadOcdsFacts(reader, wanted, now))
    return facts && ocdsRelease(facts)
  },
})
