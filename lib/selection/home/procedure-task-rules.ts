import { holds } from '../../access/allow'
import type { Permission } from '../../access/permissions'
import type { Actor } from '../../shared/actor'
import type { TenderState } from '../procedure/tender-states-rules'

/** What a formal tender asks of the person who looks; nothing in it tells of another person's scores. */
export type ProcedureWork = {
  /** As the clock has it. */
  readonly stands: TenderState
  readonly isLocked: boolean
  /** True once the standstill is over. */
  readonly hasStood: boolean
  /** Declarations of conflict that the person owes. */
  readonly ownDeclarations: number
  /** Declared links of others that wait for a review. */
  readonly declarationsToReview: number
  /** Scorecards of their own that are not submitted. */
  readonly ownCards: number
  /** The latest report lacks their word. */
  readonly lacksOwnApproval: boolean
  /** Questions that nobody has answered. */
  readonly questions: number
}

export type ProcedureTaskKind =
  | 'publish'
  | 'answer-questions'
  | 'declare-conflicts'
  | 'review-declarations'
  | 'open-bids'
  | 'judge-admissibility'
  | 'score'
  | 'follow-scoring'
  | 'moderate'
  | 'confirm-moderation'
  | 'open-prices'
  | 'check-prices'
  | 'draft-report'
  | 'approve-report'
  | 'send-letters'
  | 'award'

export type ProcedureTask = {
  readonly kind: ProcedureTaskKind
  readonly page: string
  readonly count: number
}

type Row = {
  readonly kind: ProcedureTaskKind
  readonly page: string
  readonly permission: Permission
  /** How many there are to do; 0 for none. */
  readonly count: (work: ProcedureWork) => number
}

const at =
  (...states: readonly TenderState[]) =>
  ({ stands }: ProcedureWork) =>
    Number(states.includes(stands))

/** Every task of a formal tender, in the order of the procedure. */
const rows: readonly Row[] = [
  {
    kind: 'publish',
    page: '/procedure',
    permission: 'procedure.publish',
    count: (work) => Number(work.stands === 'weighing' && work.isLocked),
  },
  {
    kind: 'answer-questions',
    page: '/questions',
    permission: 'question.answer',
    count: ({ questions }) => questions,
  },
  {
    kind: 'declare-conflicts',
    page: '/panel',
    permission: 'conflict.declare',
    count: ({ ownDeclarations }) => ownDeclarations,
  },
  {
    kind: 'review-declarations',
    page: '/panel',
    permission: 'conflict.review',
    count: ({ declarationsToReview }) => declarationsToReview,
  },
  { kind: 'open-bids', page: '/opening', permission: 'opening.technical', count: at('closed') },
  {
    kind: 'judge-admissibility',
    page: '/admissibility',
    permission: 'admissibility.judge',
    count: at('technical_opened', 'knock_out'),
  },
  {
    kind: 'score',
    page: '/scoring',
    permission: 'rating.give',
    count: (work) => (work.stands === 'scoring' ? work.ownCards : 0),
  },
  {
    kind: 'follow-scoring',
    page: '/scoring',
    permission: 'scorecard.manage',
    count: (work) => Number(work.stands === 'scoring' && work.ownCards === 0),
  },
  {
    kind: 'moderate',
    page: '/moderation',
    permission: 'moderation.lead',
    count: at('revealed', 'moderation'),
  },
  {
    kind: 'confirm-moderation',
    page: '/moderation',
    permission: 'moderation.join',
    count: at('moderation'),
  },
  {
    kind: 'open-prices',
    page: '/opening',
    permission: 'opening.financial',
    count: at('technical_locked'),
  },
  {
    kind: 'check-prices',
    page: '/prices',
    permission: 'price.check',
    count: at('financial_opened'),
  },
  { kind: 'draft-report', page: '/award', permission: 'report.draft', count: at('combined') },
  {
    kind: 'approve-report',
    page: '/award',
    permission: 'report.approve',
    count: (work) => Number(work.stands === 'report_draft' && work.lacksOwnApproval),
  },
  { kind: 'send-letters', page: '/award', permission: 'letter.send', count: at('approved') },
  {
    kind: 'award',
    page: '/award',
    permission: 'award.make',
    count: (work) => Number(work.stands === 'standstill' && work.hasStood),
  },
]

/** What a formal tender asks of the actor now. Whoever leads the moderation is not asked twice. Pure. */
export function procedureTasks(actor: Actor, work: ProcedureWork): readonly ProcedureTask[] {
  const tasks = rows
    .filter(({ permission }) => holds(actor, permission))
    .map(({ kind, page, count }) => ({ kind, page, count: count(work) }))
    .filter(({ count }) => count > 0)
  const leads = tasks.some(({ kind }) => kind === 'moderate')
  return tasks.filter(({ kind }) => !leads || kind !== 'confirm-moderation')
}
