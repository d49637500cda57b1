import { describe, expect, it } from 'vitest'
import {
  missingApprovals,
  type PanelSeat,
  votingMembers,
} from '../../../../lib/selection/report/approval-rules'

const seat = (userId: string, wishes: Partial<PanelSeat> = {}): PanelSeat => ({
  userId,
  name: userId,
  role: 'evaluator',
  isAbsent: false,
  ...wishes,
})

const idsOf = (seats: readonly PanelSeat[]) => seats.map(({ userId }) => userId)

const says = (userId: string, opinion: 'approves' | 'dissents') => ({ userId, opinion })

describe('who votes on the report', () => {
  const seats = [
    seat('chair', { role: 'chair' }),
    seat('amina'),
    seat('rui', { isAbsent: true }),
    seat('fatima', { role: 'finance' }),
    seat('tomas', { role: 'secretary' }),
    seat('henrik', { role: 'observer' }),
  ]

  it('is the chair and the evaluators who are present', () => {
    expect(idsOf(votingMembers(seats, { recusal: 'tender', declarations: [] }))).toEqual([
      'chair',
      'amina',
    ])
  })

  it('leaves out a member recused from one bid where that takes them out of the tender', () => {
    const declarations = [{ userId: 'amina', bidId: 'bid-b', state: 'removed' as const }]
    expect(idsOf(votingMembers(seats, { recusal: 'tender', declarations }))).toEqual(['chair'])
    expect(idsOf(votingMembers(seats, { recusal: 'bid', declarations }))).toEqual([
      'chair',
      'amina',
    ])
  })

  it('leaves out a member recused in general under either rule', () => {
    const declarations = [{ userId: 'amina', bidId: null, state: 'removed' as const }]
    expect(idsOf(votingMembers(seats, { recusal: 'bid', declarations }))).toEqual(['chair'])
  })
})

describe('missing approvals', () => {
  const voting = [seat('a'), seat('b'), seat('c')]

  it('are those who have said nothing', () => {
    expect(missingApprovals(voting, [])).toBe(3)
    expect(missingApprovals(voting, [says('a', 'approves')])).toBe(2)
  })

  it('are none when everybody spoke and one dissents', () => {
    const opinions = [says('a', 'approves'), says('b', 'dissents'), says('c', 'approves')]
    expect(missingApprovals(voting, opinions)).toBe(0)
  })

  it('stay where more dissent than approve, and a draw is enough', () => {
    const most = [says('a', 'approves'), says('b', 'dissents'), says('c', 'dissents')]
    expect(missingApprovals(voting, most)).toBeGreaterThan(0)
    expect(missingApprovals(voting.slice(0, 2), most.slice(0, 2))).toBe(0)
  })

  it('never count the word of somebody who does not vote', () => {
    expect(missingApprovals(voting, [says('stranger', 'approves')])).toBe(3)
  })

  it('stay where nobody is left to vote', () => {
    expect(missingApprovals([], [])).toBe(1)
  })
})
