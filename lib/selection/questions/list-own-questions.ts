import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { textIn } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { loadAskedTender } from './load-asked-tender'
import { questionsEnd, takesQuestions } from './question-rules'

/** What an applicant asked about one tender, and whether they may ask more. */
export type OwnQuestionsView = {
  readonly mayAsk: boolean
  /** Until when, ISO 8601; null before the dates are set. */
  readonly until: string | null
  readonly questions: readonly {
    readonly id: string
    readonly text: string
    /** ISO 8601. */
    readonly askedAt: string
    readonly state: 'asked' | 'declined'
    /** Why there is no answer; blank while it waits. */
    readonly reason: string
  }[]
}

/** The applicant's questions that are not answered: answered ones stand on the notice for everybody. */
export const listOwnQuestions = defineQuery({
  name: 'selection.list-own-questions',
  input: z.strictObject({ noticeId: z.string().min(1).max(60) }),
  authorize: allow('application.own'),
  async read(reader, { noticeId }, actor, now): Promise<OwnQuestionsView | null> {
    const tender = await loadAskedTender(reader, noticeId, actor)
    if (!tender) return null
    const rows = await reader.question.findMany({
      where: {
        tenderId: tender.tenderId,
        applicantId: tender.applicantId,
        state: { not: 'answered' },
      },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, text: true, askedAt: true, state: true, answer: true },
    })
    return {
      mayAsk: takesQuestions(tender, now),
      until: questionsEnd(tender)?.toISOString() ?? null,
      questions: rows.map(({ id, text, askedAt, state, answer }) => ({
        id,
        text,
        askedAt: askedAt.toISOString(),
        state: state === 'declined' ? 'declined' : 'asked',
        reason: state === 'declined' ? textIn(readLocalizedText(answer), 'en') : '',
      })),
    }
  },
})
