import { fail, type Result, succeed } from '../../shared/result'
import { plainName } from '../bids/bid-rules'
import { stateAt, type TenderClock, type TenderState } from '../procedure/tender-states-rules'

/** Questions of one applicant that may wait for an answer at the same time. */
export const mostOpenQuestions = 20

type AskedTender = { readonly state: TenderState } & TenderClock & {
    readonly questionsUntil: Date | null
  }

/** Until when questions are taken: what was published, and where nothing was, the closing. */
export const questionsEnd = ({
  questionsUntil,
  closesAt,
}: Pick<AskedTender, 'questionsUntil' | 'closesAt'>) => questionsUntil ?? closesAt

/** From publication to just before the deadline, which never lies behind the closing. */
export function takesQuestions(tender: AskedTender, now: Date): boolean {
  const stands = stateAt(tender, now)
  const end = questionsEnd(tender)
  return (stands === 'published' || stands === 'receiving') && end !== null && now < end
}

/** Decides whether a question is taken; the refusal stands beside its field. */
export function decideQuestion(
  tender: AskedTender & { readonly openQuestions: number },
  now: Date,
): Result<null> {
  if (!takesQuestions(tender, now))
    return fail('invalid-input', { text: 'opening.validation.questionsClosed' })
  return tender.openQuestions < mostOpenQuestions
    ? succeed(null)
    : fail('invalid-input', { text: 'opening.validation.tooManyQuestions' })
}

/** Answers go out until the envelopes are opened; from then on they would help nobody. */
export function maySettle(tender: { readonly state: TenderState } & TenderClock, now: Date) {
  const stands = stateAt(tender, now)
  return stands === 'published' || stands === 'receiving' || stands === 'closed'
}

type StandingQuestion = {
  readonly state: 'asked' | 'answered' | 'declined'
  readonly version: number
}

/** Decides whether a question may be answered or declined: once, as it was seen. */
export function decideSettling(
  subject: { readonly state: TenderState; readonly question: StandingQuestion } & TenderClock,
  version: number,
  now: Date,
): Result<null> {
  if (subject.question.version !== version) return fail('stale-version')
  if (subject.question.state !== 'asked' || !maySettle(subject, now)) return fail('wrong-state')
  return succeed(null)
}

/** Names of the asker that stand in a text word for word, whatever their case and spaces. */
export function namesAsker(text: string, names: readonly string[]): boolean {
  const plain = plainName(text)
  return names.some((name) => name.trim().length > 2 && plain.includes(plainName(name)))
}
