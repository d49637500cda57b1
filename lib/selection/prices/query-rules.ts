import { fail, type Result, succeed } from '../../shared/result'
import { instantOf } from '../procedure/local-time-rules'
import { type LowPriceFinding, lowPriceFindings, queryAbout, standingOf } from './low-price-rules'
import type { PricesSubject, QueryFacts } from './price-rules'
import type { AnswerLowPriceInput, AskLowPriceInput, DecideLowPriceInput } from './price-schema'
import type { LowPriceFigures } from './stored-offer-schema'

/** What must be explained of the prices as they stand. */
export const findingsOf = ({ offers, terms }: Pick<PricesSubject, 'offers' | 'terms'>) =>
  terms === null ? [] : lowPriceFindings(offers, terms)

/** Prices that nobody has checked yet. */
export const uncheckedCount = ({ offers }: Pick<PricesSubject, 'offers'>) =>
  offers.filter(({ comparedMinor }) => comparedMinor === null).length

/** Findings that nobody has decided on. */
export const openFindings = (
  subject: Pick<PricesSubject, 'offers' | 'terms' | 'queries'>,
): readonly LowPriceFinding[] =>
  findingsOf(subject).filter((finding) => {
    const standing = standingOf(finding, subject.queries)
    return standing === 'unasked' || standing === 'asked'
  })

/** Bids whose price the committee rejected on figures that still stand. */
export const rejectedBids = (
  subject: Pick<PricesSubject, 'offers' | 'terms' | 'queries'>,
): ReadonlySet<string> =>
  new Set(
    findingsOf(subject)
      .filter((finding) => standingOf(finding, subject.queries) === 'rejected')
      .map(({ bidId }) => bidId),
  )

export type LowPriceQuestion = {
  readonly tenderId: string
  readonly bidId: string
  readonly bidVersion: number
  readonly figures: LowPriceFigures
  readonly question: string
  readonly dueAt: Date
}

/** Decides on a question about a low price. It exists only where a finding does: nobody is asked by hand. */
export function decideQuestion(
  subject: PricesSubject,
  { bidId, question, dueAt }: AskLowPriceInput,
  now: Date,
): Result<LowPriceQuestion> {
  if (subject.procedure !== 'formal' || subject.state !== 'financial_opened')
    return fail('wrong-state')
  const offer = subject.offers.find((one) => one.bidId === bidId)
  if (!offer) return fail('not-found')
  if (uncheckedCount(subject) > 0) return fail('prices-unchecked')
  const finding = findingsOf(subject).find((one) => one.bidId === bidId)
  if (!finding) return fail('invalid-input', { question: 'prices.validation.noFinding' })
  if (queryAbout(finding, subject.queries)) return fail('already-done')
  const time = instantOf(dueAt, subject.timeZone)
  if (time.kind !== 'instant')
    return fail('invalid-input', {
      dueAt: `procedure.validation.${time.kind === 'skipped' ? 'timeSkipped' : 'timeTwice'}`,
    })
  if (time.at <= now) return fail('invalid-input', { dueAt: 'prices.validation.duePast' })
  return succeed({
    tenderId: subject.tenderId,
    bidId,
    bidVersion: offer.bidVersion,
    figures: finding.figures,
    question,
    dueAt: time.at,
  })
}

export type QueryChange = {
  readonly queryId: string
  readonly bidId: string
  readonly version: number
}

/** Decides on the bidder's answer as it is put on record; until the committee decides it may be completed. */
export function decideAnswer(
  subject: PricesSubject,
  { queryId, version, answer }: AnswerLowPriceInput,
): Result<QueryChange & { readonly answer: string }> {
  const query = openQuery(subject, queryId, version)
  return query.ok ? succeed({ queryId, bidId: query.value.bidId, version, answer }) : query
}

/** Decides on the committee's word: by another person than who asked, and not before the bidder could be heard. */
export function decideLowPrice(
  subject: PricesSubject,
  { queryId, version, decision, reason }: DecideLowPriceInput,
  { actorId, now }: { readonly actorId: string; readonly now: Date },
): Result<QueryChange & Pick<DecideLowPriceInput, 'decision' | 'reason'>> {
  const query = openQuery(subject, queryId, version)
  if (!query.ok) return query
  if (query.value.askedById === actorId) return fail('second-person-needed')
  if (!query.value.isAnswered && query.value.dueAt > now)
    return fail('invalid-input', { decision: 'prices.validation.answerOutstanding' })
  return succeed({ queryId, bidId: query.value.bidId, version, decision, reason })
}

/** A question that is still open, on figures that still stand. */
function openQuery(subject: PricesSubject, queryId: string, version: number): Result<QueryFacts> {
  const query = subject.queries.find(({ id }) => id === queryId)
  if (!query) return fail('not-found')
  if (subject.state !== 'financial_opened' || query.decision !== null) return fail('wrong-state')
  if (query.version !== version) return fail('stale-version')
  const stands = findingsOf(subject).some(
    (finding) => queryAbout(finding, subject.queries)?.id === queryId,
  )
  return stands ? succeed(query) : fail('wrong-state')
}
