import 'server-only'
import { z } from 'zod'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { frozenContent } from './frozen-content-schema'
import { noticeDoor } from './notice-door'
import { type NoticeStanding, noticeStanding } from './notice-rules'

/** One published procedure in the public list. */
export type NoticeRow = {
  readonly noticeId: string
  readonly reference: string
  readonly title: LocalizedText
  readonly organisation: string
  readonly standing: NoticeStanding
  /** ISO 8601. */
  readonly closesAt: string
  readonly timeZone: string
  readonly fictional: boolean
}

/** The published procedures, the latest closing first; at most 200. */
export const listNotices = defineQuery({
  name: 'selection.list-notices',
  input: z.undefined(),
  ...noticeDoor,
  async read(reader, _input, _actor, now): Promise<readonly NoticeRow[]> {
    const rows = await reader.procedureTerms.findMany({
      where: { tender: { procedureVersions: { some: {} } } },
      orderBy: [{ closesAt: 'desc' }, { noticeId: 'asc' }],
      take: 200,
      select: {
        noticeId: true,
        tender: {
          select: {
            state: true,
            procedureVersions: {
              orderBy: { version: 'desc' },
              take: 1,
              select: { content: true },
            },
          },
        },
      },
    })
    return rows.flatMap(({ noticeId, tender }) =>
      tender.procedureVersions.map(({ content }) => {
        const { tender: published, terms } = frozenContent.parse(JSON.parse(content))
        const dates = { opensAt: new Date(terms.opensAt), closesAt: new Date(terms.closesAt) }
        const { state } = tender
        return {
          noticeId,
          reference: published.reference,
          title: published.title,
          organisation: published.organisation,
          fictional: published.fictional,
          timeZone: published.timeZone,
          closesAt: terms.closesAt,
          standing: noticeStanding({ ...dates, state }, now),
        }
      }),
    )
  },
})
