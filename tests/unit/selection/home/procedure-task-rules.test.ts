import { expect, it } from 'vitest'
import {
  type ProcedureWork,
  procedureTasks,
} from '../../../../lib/selection/home/procedure-task-rules'
import type { TenderState } from '../../../../lib/selection/procedure/tender-states-rules'
import type { Actor, Role } from '../../../../lib/shared/actor'

const as = (role: Role): Actor => ({
  kind: 'user',
  id: role,
  name: role,
  organisationId: 'org',
  roles: [role],
})

const work = (wishes: Partial<ProcedureWork>): ProcedureWork => ({
  stands: 'scoring',
  isLocked: true,
  hasStood: false,
  ownDeclarations: 0,
  declarationsToReview: 0,
  ownCards: 0,
  lacksOwnApproval: false,
  questions: 0,
  ...wishes,
})

const kinds = (role: Role, wishes: Partial<ProcedureWork>) =>
  procedureTasks(as(role), work(wishes)).map(({ kind }) => kind)

it.each<[TenderState, Role, readonly string[]]>([
  ['weighing', 'procurement_officer', ['publish']],
  ['receiving', 'procurement_officer', []],
  ['closed', 'procurement_officer', ['open-bids']],
  ['closed', 'committee_chair', ['open-bids']],
  ['closed', 'evaluator', []],
  ['knock_out', 'procurement_officer', ['judge-admissibility']],
  ['scoring', 'committee_chair', ['follow-scoring']],
  ['scoring', 'evaluator', []],
  ['moderation', 'committee_chair', ['moderate']],
  ['moderation', 'evaluator', ['confirm-moderation']],
  ['technical_locked', 'finance_officer', ['open-prices']],
  ['financial_opened', 'finance_officer', ['check-prices']],
  ['combined', 'procurement_officer', ['draft-report']],
  ['approved', 'procurement_officer', ['send-letters']],
  ['standstill', 'committee_chair', []],
  ['awarded', 'committee_chair', []],
  ['scoring', 'observer', []],
])('in %s asks the %s for %j', (stands, role, expected) => {
  expect(kinds(role, { stands })).toEqual(expected)
})

it('asks for what a person owes, whatever the stage', () => {
  expect(kinds('evaluator', { stands: 'technical_opened', ownDeclarations: 3 })).toEqual([
    'declare-conflicts',
  ])
  expect(kinds('evaluator', { ownCards: 2 })).toEqual(['score'])
  expect(kinds('committee_chair', { ownCards: 2, declarationsToReview: 1 })).toEqual([
    'review-declarations',
    'score',
  ])
  expect(kinds('procurement_officer', { stands: 'receiving', questions: 2 })).toEqual([
    'answer-questions',
  ])
  expect(kinds('evaluator', { stands: 'report_draft', lacksOwnApproval: true })).toEqual([
    'approve-report',
  ])
  expect(kinds('committee_chair', { stands: 'standstill', hasStood: true })).toEqual(['award'])
})
