import { describe, expect, it } from 'vitest'
import { awaitedBy } from '../../../../lib/selection/home/awaited-rules'
import { type TenderAtWork, tasksOf } from '../../../../lib/selection/home/task-rules'
import type { Actor, Role } from '../../../../lib/shared/actor'

const actor = (id: string, role: Role): Actor => ({
  kind: 'user',
  id,
  name: id,
  organisationId: 'org',
  roles: [role],
})

const officer = actor('officer', 'procurement_officer')
const chair = actor('chair', 'committee_chair')

const tender = (given: Partial<TenderAtWork>): TenderAtWork => ({
  id: 't',
  reference: '1',
  title: { en: 'Cover' },
  state: 'draft',
  procedure: null,
  weightedCriteria: 4,
  undeclaredCriteria: 0,
  isClosed: false,
  isLocked: false,
  experts: [],
  bids: 0,
  evidenceExpected: 0,
  evidenceEntered: 0,
  ratingsExpected: 0,
  panel: [],
  ...given,
})

const kinds = (who: Actor, given: Partial<TenderAtWork>) =>
  tasksOf(who, [tender(given)]).map(({ kind }) => kind)

const expert = (id: string, state: 'invited' | 'started' | 'submitted') => ({
  id: `expert-${id}`,
  name: id,
  userId: id,
  state,
})

describe('tasksOf', () => {
  it('leads the officer from criteria over values to experts', () => {
    expect(kinds(officer, { weightedCriteria: 0 })).toEqual(['set-up-criteria'])
    expect(kinds(officer, { undeclaredCriteria: 2 })).toEqual(['declare-values'])
    expect(kinds(officer, {})).toEqual(['invite-experts'])
    expect(kinds(officer, { experts: [expert('a', 'invited')] })).toEqual([])
  })

  it('asks the officer for applicants, then for what is missing of their evidence', () => {
    expect(kinds(officer, { state: 'evaluation' })).toEqual(['enter-bids'])
    const [task] = tasksOf(officer, [
      tender({ state: 'evaluation', bids: 2, evidenceExpected: 8, evidenceEntered: 5 }),
    ])
    expect(task).toMatchObject({ kind: 'complete-evidence', count: 3 })
  })

  it('asks an invited expert to weigh while the weighing is open, and nobody else', () => {
    const open = { state: 'weighing' as const, experts: [expert('a', 'started')] }
    expect(tasksOf(actor('a', 'weighting_expert'), [tender(open)])).toMatchObject([
      { kind: 'weigh', href: '/weighing/expert-a' },
    ])
    expect(kinds(actor('b', 'weighting_expert'), open)).toEqual([])
    expect(kinds(actor('a', 'weighting_expert'), { ...open, isClosed: true })).toEqual([])
  })

  it('asks the chair for the weights once everybody has answered', () => {
    const answered = [expert('a', 'submitted')]
    expect(kinds(chair, { state: 'weighing', experts: answered, isClosed: true })).toEqual([
      'choose-weights',
    ])
    expect(kinds(chair, { state: 'weighing', experts: [expert('a', 'started')] })).toEqual([])
  })

  it('offers the ranking only when no evaluator has ratings left', () => {
    const rated = (given: number) => ({
      state: 'evaluation' as const,
      isLocked: true,
      bids: 2,
      ratingsExpected: 4,
      panel: [{ id: 'a', name: 'a', given }],
    })
    expect(kinds(chair, rated(3))).toEqual([])
    expect(kinds(chair, rated(4))).toEqual(['read-ranking'])
    expect(tasksOf(actor('a', 'evaluator'), [tender(rated(3))])).toMatchObject([
      { kind: 'rate-bids', count: 1 },
    ])
    expect(kinds(actor('b', 'evaluator'), rated(3))).toEqual([])
  })
})

describe('awaitedBy', () => {
  const work = [
    tender({
      state: 'weighing',
      experts: [expert('a', 'invited'), expert('officer', 'invited'), expert('c', 'submitted')],
    }),
    tender({
      state: 'evaluation',
      ratingsExpected: 4,
      panel: [
        { id: 'a', name: 'a', given: 1 },
        { id: 'b', name: 'b', given: 4 },
      ],
    }),
  ]

  it('names who has not answered or rated, without the reader', () => {
    expect(awaitedBy(officer, work).map(({ name, kind, count }) => [name, kind, count])).toEqual([
      ['a', 'expert-invited', 0],
      ['a', 'evaluator', 3],
    ])
  })

  it('says nothing to those who do not run tenders', () => {
    expect(awaitedBy(actor('x', 'evaluator'), work)).toEqual([])
  })
})
