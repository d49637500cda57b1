import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import { isLocale, type Locale, textIn } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { loadTender } from '../tenders/load-tender'
import { maySettle, questionsEnd } from './question-rules'
import { type AnsweredQuestion, readAnsweredQuestions } from './read-answered-questions'

/** The questions about a tender. */
export type QuestionsView = {
  readonly tenderId: string
  readonly noticeId: string
  readonly timeZone: string
  /** ISO 8601; null before the dates are set. */
  readonly until: string | null
  /** The reader answers, and answers still go out. */
  readonly canAnswer: boolean
  readonly answered: readonly AnsweredQuestion[]
  /** Null for those who do not answer: who asks will probably bid, and before the opening nobody else learns who. */
  readonly unanswered: readonly UnansweredQuestion[] | null
}

export type UnansweredQuestion = {
  readonly id: string
  readonly version: number
  readonly text: string
  readonly locale: Locale
  readonly applicant: string
  /** ISO 8601. */
  readonly askedAt: string
  readonly state: 'asked' | 'declined'
  /** Why it was declined; blank otherwise. */
  readonly reason: string
}

/** The Questions tab of a tender. */
export const listQuestions = defineQuery({
  name: 'selection.list-questions',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('opening.view'),
  async read(reader, { tenderId }, actor, now): Promise<QuestionsView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    const terms = await reader.procedureTerms.findUnique({
      where: { tenderId, tender: { procedureVersions: { some: {} } } },
      select: { noticeId: true, questionsUntil: true, closesAt: true },
    })
    if (!tender || !terms) return null
    const answers = holds(actor, 'question.answer')
    return {
      tenderId,
      noticeId: terms.noticeId,
      timeZone: tender.timeZone,
      until: questionsEnd(terms)?.toISOString() ?? null,
      canAnswer: answers && maySettle(tender, now),
      answered: await readAnsweredQuestions(reader, tenderId),
      unanswered: answers ? await readUnanswered(reader, tenderId) : null,
    }
  },
})

async function readUnanswered(
  reader: Reader,
  tenderId: string,
): Promise<readonly UnansweredQuestion[]> {
  const rows = await reader.question.findMany({
    where: { tenderId, state: { not: 'answered' } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    include: { applicant: { select: { name: true } } },
  })
  return rows.map(({ id, version, text, locale, applicant, askedAt, state, answer }) => ({
    id,
    version,
    text,
    locale: isLocale(locale) ? locale : 'en',
    applicant: applicant?.name ?? '',
    askedAt: askedAt.toISOString(),
    state: state === 'declined' ? 'declined' : 'asked',
    reason: state === 'declined' ? textIn(readLocalizedText(answer), 'en') : '',
  }))
}
