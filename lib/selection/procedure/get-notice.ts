import 'server-only'
import { z } from 'zod'
import { defineQuery } from '../../platform/query'
import { takesQuestions } from '../questions/question-rules'
import { type AnsweredQuestion, readAnsweredQuestions } from '../questions/read-answered-questions'
import type { FrozenContent } from './frozen-content-schema'
import { noticeDoor } from './notice-door'
import { type NoticeProgress, readNoticeProgress } from './notice-progress'
import { type NoticeStanding, noticeStanding } from './notice-rules'
import { readVersions, type ShownVersion } from './read-versions'

/** What everybody may read of a procedure: what was published and answered; of people and bids the winner alone. */
export type NoticeView = {
  readonly noticeId: string
  readonly standing: NoticeStanding
  /** What counts now. */
  readonly content: FrozenContent
  /** The latest first. */
  readonly versions: readonly ShownVersion[]
  /** When and why it ended without an award: see `standing` for how. */
  readonly cancellation: { readonly at: string; readonly reason: string } | null
  readonly progress: NoticeProgress
  /** Until when questions are taken, ISO 8601, and whether they are now. */
  readonly questionsUntil: string
  readonly takesQuestions: boolean
  /** In the order of the answers. */
  readonly questions: readonly AnsweredQuestion[]
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
        tender: {
          select: {
            id: true,
            state: true,
            standstillEndsAt: true,
            endedAt: true,
            endReason: true,
          },
        },
      },
    })
    if (!terms) return null
    const versions = await readVersions(reader, terms.tenderId)
    const content = versions[0]?.content
    if (!content) return null
    const { endedAt, endReason, state } = terms.tender
    return {
      noticeId,
      content,
      standing: noticeStanding({ ...datesOf(content), state }, now),
      versions: versions.map(({ publishedById: _, ...version }) => version),
      cancellation: endedAt && { at: endedAt.toISOString(), reason: endReason },
      progress: await readNoticeProgress(reader, terms.tender),
      questionsUntil: content.terms.questionsUntil ?? content.terms.closesAt,
      takesQuestions: takesQuestions({ state, standstillStartsAt: null, ...datesOf(content) }, now),
      questions: await readAnsweredQuestions(reader, terms.tenderId),
    }
  },
})

/** The dates as they bind: those of the latest publication. */
const datesOf = ({ terms: { opensAt, closesAt, questionsUntil } }: FrozenContent) => ({
  opensAt: new Date(opensAt),
  closesAt: new Date(closesAt),
  questionsUntil: questionsUntil === null ? null : new Date(questionsUntil),
})
