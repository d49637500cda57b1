import { describe, expect, it } from 'vitest'
import { decideAwardedBid } from '../../../../lib/selection/award/award-rules'
import {
  decideChallengeDecision,
  decideChallengeEntry,
  standsInTheWay,
} from '../../../../lib/selection/award/challenge-rules'
import type { Result } from '../../../../lib/shared/result'

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.code)

const row = (bidId: string, rank: number | null) => ({ bidId, rank })

const combined = { rows: [row('A', 1), row('B', 2), row('C', null)], recommendedBidId: 'A' }
const short = 'Cheapest that is good enough.'
const long = 'The first bidder cannot begin before March, and the cover must begin in January.'

describe('which bid gets the award', () => {
  it('is the recommended one and no other in the formal procedure', () => {
    expect(codeOf(decideAwardedBid(combined, 'formal', { bidId: 'A', reason: short }))).toBe('ok')
    expect(codeOf(decideAwardedBid(combined, 'formal', { bidId: 'B', reason: long }))).toBe(
      'wrong-state',
    )
  })

  it('may be another in the light procedure, with more of a reason', () => {
    const another = (reason: string) =>
      codeOf(decideAwardedBid(combined, 'light', { bidId: 'B', reason }))
    expect(another(short)).toBe('invalid-input')
    expect(another(long)).toBe('ok')
  })

  it('is never one that is out, unknown, or of a tender without a ranking', () => {
    const give = (bidId: string) =>
      codeOf(decideAwardedBid(combined, 'light', { bidId, reason: long }))
    expect(give('C')).toBe('no-bid-left')
    expect(give('Z')).toBe('not-found')
    expect(codeOf(decideAwardedBid(null, 'light', { bidId: 'A', reason: long }))).toBe('not-found')
  })
})

describe('a challenge', () => {
  const notifiedAt = new Date('2026-03-20T10:00:30Z')
  const tender = {
    state: 'notified' as const,
    opensAt: null,
    closesAt: null,
    standstillStartsAt: new Date('2026-03-21T00:00:00Z'),
    notifiedAt,
  }
  const now = new Date('2026-03-25T12:00:00Z')
  const enter = (receivedAt: string, state: 'notified' | 'approved' | 'awarded' = 'notified') =>
    codeOf(decideChallengeEntry({ ...tender, state }, new Date(receivedAt), now))

  it('comes after the letters and before the award', () => {
    expect(enter('2026-03-24T09:00:00Z')).toBe('ok')
    expect(enter('2026-03-24T09:00:00Z', 'approved')).toBe('wrong-state')
    expect(enter('2026-03-24T09:00:00Z', 'awarded')).toBe('wrong-state')
  })

  it('may come in the minute of the letters, not before it and not in the future', () => {
    expect(enter('2026-03-20T10:00:00Z')).toBe('ok')
    expect(enter('2026-03-20T09:59:00Z')).toBe('invalid-input')
    expect(enter('2026-03-25T12:00:01Z')).toBe('invalid-input')
  })

  it('is decided once, on the page as it is, by another person than entered it', () => {
    const open = { state: 'open' as const, version: 1, enteredById: 'tomas' }
    const decide = (wishes: object, actorId = 'samira') =>
      codeOf(decideChallengeDecision({ ...open, ...wishes }, { version: 1, actorId }))
    expect(decide({})).toBe('ok')
    expect(decide({}, 'tomas')).toBe('second-person-needed')
    expect(decide({ version: 2 })).toBe('stale-version')
    expect(decide({ state: 'dismissed' })).toBe('already-done')
  })

  it('stands in the way while it is open and once it is upheld', () => {
    const states = ['open', 'upheld', 'dismissed', 'withdrawn'] as const
    expect(states.filter((state) => standsInTheWay({ state }))).toEqual(['open', 'upheld'])
  })
})
