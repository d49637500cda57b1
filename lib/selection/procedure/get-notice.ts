import 'server-only'
import { z } from 'zod'
import { defineQuery } from '../../platform/query'
import type { FrozenContent } from './frozen-content-schema'
import { noticeDoor } from './notice-door'
import { type NoticeStanding, noticeStanding } from './notice-rules'
import { readVersions, type ShownVersion } from './read-versions'

/** What everybody may read of a procedure: what was published, and nothing of people or bids. */
export type NoticeView = {
  readonly noticeId: string
  readonly standing: NoticeStanding
  /** What counts now. */
  readonly content: FrozenContent
  /** The latest first. */
  readonly versions: readonly ShownVersion[]
  readonly cancellation: { readonly at: string; readonly reason: string } | null
}

/** The public page of one published procedure. */
export const getNotice = defineQuery({
  name: 'selection.get-notice',
  input: z.strictObject({ noticeId: z.string().min(1).max(60) }),
  ...noticeDoor,
  async read(reader, { noticeId }, _actor, now): Promise<NoticeView | null> {
    const terms = await reader.procedureTerms.findUnique({
      where: { noticeId },
      select: {
        tenderId: true,
        tender: { select: { endedAt: true, endReason: true } },
      },
    })
    if (!terms) return null
    const versions = await readVersions(reader, terms.tenderId)
    const content = versions[0]?.content
    if (!content) return null
    const { endedAt, endReason } = terms.tender
    const { opensAt, closesAt } = content.terms
    return {
      noticeId,
      content,
      standing: noticeStanding(
        {
          opensAt: new Date(opensAt),
          closesAt: new Date(closesAt),
          isCancelled: endedAt !== null,
        },
        now,
      ),
      versions: versions.map(({ publishedById: _, ...version }) => version),
      cancellation: endedAt && { at: endedAt.toISOString(), reason: endReason },
    }
  },
})
