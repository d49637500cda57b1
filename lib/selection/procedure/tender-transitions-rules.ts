import { type FailureCode, fail, type Result, succeed } from '../../shared/result'

/** Every state of a tender, in the order in which it may pass through them. */
export const tenderStates = [
  'draft',
  'weighing',
  'published',
  'evaluation',
  'result',
  'cancelled',
] as const

export type TenderState = (typeof tenderStates)[number]

export type TenderProcedure = 'light' | 'formal'

/** What the guards look at. */
export type TransitionFacts = {
  readonly state: TenderState
  readonly procedure: TenderProcedure
  readonly lockVersion: number
  readonly bidCount: number
  readonly weightedCount: number
  readonly undeclaredCount: number
  readonly emptyDomainCount: number
  /** When bids stop being received; null where nothing is published. */
  readonly closesAt: Date | null
}

/** The act by which a tender moves: each has its own command and its own permission. */
export type TransitionAct = 'change-state' | 'publish' | 'cancel'

type Guard = (facts: TransitionFacts, occasion: TransitionOccasion) => FailureCode | null

export type TransitionOccasion = { readonly now: Date; readonly reason: string }

export type Transition = {
  readonly from: TenderState
  readonly to: TenderState
  readonly procedures: readonly TenderProcedure[]
  readonly act: TransitionAct
  readonly guards: readonly Guard[]
}

const complete: Guard = (facts) => (areCriteriaComplete(facts) ? null : 'criteria-incomplete')
const locked: Guard = ({ lockVersion }) => (lockVersion > 0 ? null : 'weights-not-locked')
const unlocked: Guard = ({ lockVersion }) => (lockVersion === 0 ? null : 'weights-locked')
const hasBids: Guard = ({ bidCount }) => (bidCount > 0 ? null : 'bids-missing')
const closed: Guard = (facts, { now }) => (hasClosed(facts, now) ? null : 'closing-not-reached')

/** Written reasons are long enough to say something. */
const shortestReason = { result: 10, cancellation: 20 }

const both = ['light', 'formal'] as const
const formal = ['formal'] as const

/** Every move that a tender may make. What is not in this table is forbidden. */
export const tenderTransitions: readonly Transition[] = [
  { from: 'draft', to: 'weighing', procedures: both, act: 'change-state', guards: [complete] },
  { from: 'weighing', to: 'draft', procedures: both, act: 'change-state', guards: [unlocked] },
  {
    from: 'weighing',
    to: 'evaluation',
    procedures: ['light'],
    act: 'change-state',
    guards: [locked],
  },
  { from: 'weighing', to: 'published', procedures: formal, act: 'publish', guards: [locked] },
  {
    from: 'published',
    to: 'evaluation',
    procedures: formal,
    act: 'change-state',
    guards: [closed],
  },
  { from: 'evaluation', to: 'result', procedures: both, act: 'change-state', guards: [hasBids] },
  { from: 'result', to: 'evaluation', procedures: both, act: 'change-state', guards: [] },
  { from: 'weighing', to: 'cancelled', procedures: formal, act: 'cancel', guards: [] },
  { from: 'published', to: 'cancelled', procedures: formal, act: 'cancel', guards: [] },
  { from: 'evaluation', to: 'cancelled', procedures: formal, act: 'cancel', guards: [] },
]

/** Decides whether a tender may move to a state by an act, and gives the row of the table that allows it. */
export function decideTransition(
  facts: TransitionFacts,
  to: TenderState,
  act: TransitionAct,
  occasion: TransitionOccasion,
): Result<Transition> {
  const row = tenderTransitions.find(
    (transition) =>
      transition.from === facts.state &&
      transition.to === to &&
      transition.act === act &&
      transition.procedures.includes(facts.procedure),
  )
  if (!row) return fail('wrong-state')
  const shortest = reasonNeeded(row)
  if (occasion.reason.length < shortest)
    return fail('invalid-input', { reason: `validation.tooShort?minimum=${shortest}` })
  const refusal = row.guards.map((guard) => guard(facts, occasion)).find((code) => code !== null)
  return refusal ? fail(refusal) : succeed(row)
}

/** How many characters the reason for a move must have at least. */
function reasonNeeded({ from, to }: Pick<Transition, 'from' | 'to'>): number {
  if (to === 'cancelled') return shortestReason.cancellation
  return from === 'result' ? shortestReason.result : 0
}

/** At the instant of closing it is too late for a bid. */
export const hasClosed = ({ closesAt }: Pick<TransitionFacts, 'closesAt'>, now: Date) =>
  closesAt !== null && closesAt <= now

/** At least two weighted criteria, no empty domain, and every criterion says how evidence counts. */
export const areCriteriaComplete = (
  facts: Pick<TransitionFacts, 'weightedCount' | 'undeclaredCount' | 'emptyDomainCount'>,
) => facts.weightedCount >= 2 && facts.undeclaredCount === 0 && facts.emptyDomainCount === 0

/**
 * Whether the rules of a tender stand as published, and may change by a correction alone: criteria, weights, terms and
 * particulars. A tender in the light procedure is never published.
 */
export const arePublishedRulesBinding = ({
  state,
  procedure,
}: Pick<TransitionFacts, 'state' | 'procedure'>) =>
  state === 'published' ||
  state === 'cancelled' ||
  (procedure === 'formal' && (state === 'evaluation' || state === 'result'))
