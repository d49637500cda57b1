import 'server-only'
import type { Reader } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'

/** A question with its answer as everybody may read it: nobody is named. */
export type AnsweredQuestion = {
  readonly id: string
  /** From 1, in the order of the answers. */
  readonly number: number
  readonly question: LocalizedText
  readonly answer: LocalizedText
  /** ISO 8601. */
  readonly answeredAt: string
}

export async function readAnsweredQuestions(
  reader: Reader,
  tenderId: string,
): Promise<readonly AnsweredQuestion[]> {
  const rows = await reader.question.findMany({
    where: { tenderId, state: 'answered' },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: { id: true, published: true, answer: true, answeredAt: true },
  })
  return rows.map(({ id, published, answer, answeredAt }, place) => ({
    id,
    number: place + 1,
    question: readLocalizedText(published),
    answer: readLocalizedText(answer),
    answeredAt: answeredAt?.toISOString() ?? '',
  }))
}
