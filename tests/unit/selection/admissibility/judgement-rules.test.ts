import { describe, expect, it } from 'vitest'
import {
  decideAnswer,
  decideClarification,
  decideClarificationQuestion,
  decideConfirmation,
  decideJudgement,
  judgingRefusal,
  type RequirementSubject,
} from '../../../../lib/selection/admissibility/judgement-rules'

const now = new Date('2026-03-01T12:00:00Z')

const subject = (change: Partial<RequirementSubject> = {}): RequirementSubject => ({
  organisationId: 'o',
  tenderId: 't',
  reference: 'T-1',
  kind: 'insurer',
  title: {},
  description: {},
  currency: 'USD',
  timeZone: 'Europe/Lisbon',
  state: 'knock_out',
  procedure: 'formal',
  fictional: false,
  ratingAggregation: 'mean',
  missingValuePolicy: 'zero',
  opensAt: null,
  closesAt: null,
  standstillStartsAt: null,
  standstillEndsAt: null,
  version: 1,
  lockVersion: 1,
  domainCount: 1,
  criterionCount: 2,
  bidCount: 1,
  weightSetCount: 1,
  bidId: 'a',
  criterionId: 'licence',
  bidState: 'opened',
  proposal: 'pass',
  finding: null,
  query: null,
  door: 'open',
  ...change,
})

const place = { tenderId: 't', bidId: 'a', criterionId: 'licence' }
const fail = { ...place, verdict: 'fail', reason: 'The licence has expired.', version: 0 } as const
const codeOf = (result: { ok: boolean; failure?: { code: string } }) => result.failure?.code ?? 'ok'

describe('a finding', () => {
  it('as the evidence says needs no reason; a fail or a departure does', () => {
    const pass = { ...fail, verdict: 'pass', reason: '' } as const
    expect(codeOf(decideJudgement(subject(), pass))).toBe('ok')
    expect(codeOf(decideJudgement(subject(), { ...fail, reason: 'short' }))).toBe('invalid-input')
    expect(codeOf(decideJudgement(subject({ proposal: 'fail' }), pass))).toBe('invalid-input')
    expect(codeOf(decideJudgement(subject(), fail))).toBe('ok')
  })

  it.each([
    ['wrong-state', { state: 'technical_opened' }],
    ['wrong-state', { state: 'scoring' }],
    ['wrong-state', { bidState: 'withdrawn' }],
    ['declaration-needed', { door: 'declaration-needed' }],
    ['recused', { door: 'recused' }],
  ] as const)('is refused with %s', (code, change) => {
    expect(judgingRefusal(subject(change))).toBe(code)
  })

  it('waits while a question to the bidder is open', () => {
    const query = { queryId: 'q', version: 1, question: '?', isAnswered: false, dueAt: now }
    expect(codeOf(decideJudgement(subject({ query }), fail))).toBe('queries-open')
  })

  it('of two people at once the second sees the first', () => {
    const finding = { verdict: 'pass', foundById: 'x', confirmedById: null, version: 1 } as const
    expect(codeOf(decideJudgement(subject({ finding }), fail))).toBe('stale-version')
  })
})

describe('the second person', () => {
  const finding = { verdict: 'fail', foundById: 'tomas', confirmedById: null, version: 1 } as const
  const confirm = (change: Partial<RequirementSubject>, actorId: string) =>
    codeOf(decideConfirmation(subject({ finding, ...change }), { version: 1 }, actorId))

  it('is never the finder', () => {
    expect(confirm({}, 'tomas')).toBe('second-person-needed')
    expect(confirm({}, 'samira')).toBe('ok')
  })

  it('confirms fails alone, and once', () => {
    expect(confirm({ finding: { ...finding, verdict: 'pass' } }, 'samira')).toBe('wrong-state')
    expect(confirm({ finding: { ...finding, confirmedById: 'x' } }, 'samira')).toBe('already-done')
    expect(confirm({ finding: null }, 'samira')).toBe('stale-version')
  })
})

describe('a question to the bidder', () => {
  const ask = (dueAt: string) =>
    decideClarificationQuestion(
      subject(),
      { ...place, question: 'Which licence is meant?', dueAt, version: 0 },
      now,
    )

  it('is answered by a time of the tender’s zone that is still to come', () => {
    const asked = ask('2026-07-01T17:00')
    expect(asked.ok && asked.value.dueAt.toISOString()).toBe('2026-07-01T16:00:00.000Z')
    expect(codeOf(ask('2026-03-01T12:00'))).toBe('invalid-input')
    expect(codeOf(ask('2026-03-01T12:01'))).toBe('ok')
  })

  it('names one instant where clocks change', () => {
    expect(codeOf(ask('2026-03-29T01:30'))).toBe('invalid-input')
    expect(codeOf(ask('2026-10-25T01:30'))).toBe('invalid-input')
  })

  const query = { queryId: 'q', version: 2, question: '?', isAnswered: true, dueAt: now }
  const decision = { queryId: 'q', version: 2, decision: 'rejected', reason: 'Not shown.' } as const

  it('is decided with the answer in hand, or once its time is over', () => {
    const decide = (change: Partial<typeof query>, at: Date) =>
      codeOf(decideClarification(subject({ query: { ...query, ...change } }), decision, at))
    expect(decide({}, new Date(0))).toBe('ok')
    expect(decide({ isAnswered: false }, new Date(now.getTime() - 1))).toBe('queries-open')
    expect(decide({ isAnswered: false }, now)).toBe('ok')
  })

  it('not accepted it is a fail, which still needs its second person', () => {
    const decided = decideClarification(subject({ query }), decision, now)
    expect(decided.ok && decided.value.verdict).toBe('fail')
  })

  it('is answered once', () => {
    const answer = { version: 2, answer: 'The one of 2024.' }
    expect(codeOf(decideAnswer(subject({ query }), answer))).toBe('already-done')
    const open = { ...query, isAnswered: false }
    expect(codeOf(decideAnswer(subject({ query: open }), answer))).toBe('ok')
    expect(codeOf(decideAnswer(subject({ query: null }), answer))).toBe('stale-version')
  })
})
