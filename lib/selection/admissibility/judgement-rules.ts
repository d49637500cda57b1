import type { KnockOutVerdict } from '../../decision/values/knock-out'
import { type FailureCode, fail, type Result, succeed } from '../../shared/result'
import type { BidState } from '../bids/bid-transitions-rules'
import type { ContentDoor } from '../panel/content-door-rules'
import { instantOf } from '../procedure/local-time-rules'
import type { TenderSubject } from '../tenders/tender-rules'
import type {
  AskClarificationInput,
  DecideClarificationInput,
  JudgeRequirementInput,
} from './admissibility-schema'

/** One requirement of one bid, as it stands. */
export type RequirementSubject = TenderSubject & {
  readonly bidId: string
  readonly criterionId: string
  readonly bidState: BidState
  /** What the evidence says by the rule as published. */
  readonly proposal: KnockOutVerdict
  readonly finding: {
    readonly verdict: KnockOutVerdict
    readonly foundById: string
    readonly confirmedById: string | null
    readonly version: number
  } | null
  readonly query: ClarificationState | null
  /** Whether the actor may see what the bid says. */
  readonly door: ContentDoor
}

/** A question to the bidder that is not decided yet. */
export type ClarificationState = {
  readonly queryId: string
  readonly version: number
  readonly question: string
  readonly isAnswered: boolean
  readonly dueAt: Date
}

/** Why nobody may judge here now; null where they may. */
export function judgingRefusal({
  state,
  procedure,
  bidState,
  door,
}: Pick<RequirementSubject, 'state' | 'procedure' | 'bidState' | 'door'>): FailureCode | null {
  if (procedure !== 'formal' || state !== 'knock_out' || bidState !== 'opened') return 'wrong-state'
  if (door === 'open') return null
  return door === 'recused' ? 'recused' : 'declaration-needed'
}

export type Judged = Pick<RequirementSubject, 'tenderId' | 'bidId' | 'criterionId'> & {
  readonly verdict: KnockOutVerdict
  readonly reason: string
  readonly version: number
}

/** Decides a finding: a fail, and whatever differs from what the evidence says, needs its reason in words. */
export function decideJudgement(
  subject: RequirementSubject,
  { verdict, reason, version }: JudgeRequirementInput,
): Result<Judged> {
  const refusal = judgingRefusal(subject)
  if (refusal) return fail(refusal)
  if ((subject.finding?.version ?? 0) !== version) return fail('stale-version')
  if (subject.query) return fail('queries-open')
  const needsReason = verdict === 'fail' || verdict !== subject.proposal
  if (needsReason && reason.length < 10)
    return fail('invalid-input', { reason: 'validation.tooShort?minimum=10' })
  const { tenderId, bidId, criterionId } = subject
  return succeed({ tenderId, bidId, criterionId, verdict, reason, version })
}

/** Decides whether somebody may stand as the second person behind a fail. */
export function decideConfirmation(
  subject: RequirementSubject,
  { version }: { readonly version: number },
  actorId: string,
): Result<Pick<Judged, 'tenderId' | 'bidId' | 'criterionId' | 'version'>> {
  const refusal = judgingRefusal(subject)
  if (refusal) return fail(refusal)
  const { finding, tenderId, bidId, criterionId } = subject
  if (finding?.version !== version) return fail('stale-version')
  if (finding.verdict !== 'fail') return fail('wrong-state')
  if (finding.confirmedById !== null) return fail('already-done')
  if (finding.foundById === actorId) return fail('second-person-needed')
  return succeed({ tenderId, bidId, criterionId, version })
}

export type Asked = Judged & { readonly dueAt: Date }

/** Decides a question to the bidder, to be answered by a time to come. */
export function decideClarificationQuestion(
  subject: RequirementSubject,
  input: AskClarificationInput,
  now: Date,
): Result<Asked> {
  const refusal = judgingRefusal(subject)
  if (refusal) return fail(refusal)
  if ((subject.finding?.version ?? 0) !== input.version) return fail('stale-version')
  if (subject.query) return fail('queries-open')
  const due = instantOf(input.dueAt, subject.timeZone)
  if (due.kind !== 'instant')
    return fail('invalid-input', {
      dueAt: `procedure.validation.${due.kind === 'skipped' ? 'timeSkipped' : 'timeTwice'}`,
    })
  if (due.at <= now) return fail('invalid-input', { dueAt: 'panel.validation.dueInFuture' })
  const { tenderId, bidId, criterionId } = subject
  const { question: reason, version } = input
  return succeed({
    tenderId,
    bidId,
    criterionId,
    verdict: 'clarify',
    reason,
    version,
    dueAt: due.at,
  })
}

/** Decides whether the bidder’s answer may be entered: once, also after the time that was set. */
export function decideAnswer(
  subject: RequirementSubject,
  { version, answer }: { readonly version: number; readonly answer: string },
): Result<{
  readonly tenderId: string
  readonly bidId: string
  readonly queryId: string
  readonly version: number
  readonly answer: string
}> {
  const refusal = judgingRefusal(subject)
  if (refusal) return fail(refusal)
  const { query, tenderId, bidId } = subject
  if (query?.version !== version) return fail('stale-version')
  if (query.isAnswered) return fail('already-done')
  return succeed({ tenderId, bidId, queryId: query.queryId, version, answer })
}

export type Clarified = Judged & {
  readonly queryId: string
  readonly queryVersion: number
  readonly decision: DecideClarificationInput['decision']
}

/** Decides what a question led to: with the answer in hand, or once its time has run out. */
export function decideClarification(
  subject: RequirementSubject,
  { version, decision, reason }: DecideClarificationInput,
  now: Date,
): Result<Clarified> {
  const refusal = judgingRefusal(subject)
  if (refusal) return fail(refusal)
  const { query, finding, tenderId, bidId, criterionId } = subject
  if (query?.version !== version) return fail('stale-version')
  if (!query.isAnswered && query.dueAt > now) return fail('queries-open')
  const verdict = decision === 'accepted' ? 'pass' : 'fail'
  return succeed({
    ...{ tenderId, bidId, criterionId, verdict, reason, version: finding?.version ?? 0 },
    ...{ queryId: query.queryId, queryVersion: version, decision },
  })
}
