import { type FailureCode, fail, type Result, succeed } from '../../shared/result'
import {
  stateAt,
  type TenderClock,
  type TenderProcedure,
  type TenderState,
} from './tender-states-rules'

/** What the guards look at. */
export type TransitionFacts = {
  readonly state: TenderState
  readonly procedure: TenderProcedure
  readonly lockVersion: number
  readonly bidCount: number
  readonly weightedCount: number
  readonly undeclaredCount: number
  readonly emptyDomainCount: number
} & TenderClock &
  Partial<Obstacles>

/** What still stands in the way of one act: counted by the command of that act, and refused while unknown. */
export type Obstacles = {
  /** Declarations not yet made, or made and not yet reviewed. */
  readonly openDeclarations: number
  /** Requirements without a finding, or with a fail that nobody has confirmed. */
  readonly openFindings: number
  /** Bids that go on from here. */
  readonly remainingBids: number
  /** Scorecards neither submitted, nor void, nor of a member whose absence is on record. */
  readonly missingCards: number
  /** Cells that need discussion and have no agreed level, and dissents without an answer. */
  readonly openCells: number
  /** Members present who have not confirmed the record as it is. */
  readonly missingConfirmations: number
  readonly uncheckedPrices: number
  readonly openQueries: number
  readonly missingApprovals: number
  readonly openChallenges: number
  readonly standstillEndsAt: Date | null
}

/** The act by which a tender moves: each has its own command and its own permission. */
export type TransitionAct =
  | 'change-state'
  | 'publish'
  | 'clock'
  | 'open-technical'
  | 'start-admissibility'
  | 'start-scoring'
  | 'reveal'
  | 'start-moderation'
  | 'lock-technical'
  | 'open-financial'
  | 'combine'
  | 'draft-report'
  | 'approve-report'
  | 'notify'
  | 'award'
  | 'cancel'
  | 'end-without-award'

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
const opened: Guard = ({ opensAt }, { now }) =>
  opensAt !== null && opensAt <= now ? null : 'opening-not-reached'
const closed: Guard = (facts, { now }) => (hasClosed(facts, now) ? null : 'closing-not-reached')
const standing: Guard = ({ standstillEndsAt }, { now }) =>
  standstillEndsAt && standstillEndsAt <= now ? null : 'standstill-running'

type Counted = {
  [Name in keyof Obstacles]: Obstacles[Name] extends number ? Name : never
}[keyof Obstacles]

/** Refuses while any is left, and while nobody has counted. */
const none =
  (name: Exclude<Counted, 'remainingBids'>, code: FailureCode): Guard =>
  (facts) =>
    facts[name] === 0 ? null : code

const declared = none('openDeclarations', 'declarations-open')
const found = none('openFindings', 'findings-open')
const remaining: Guard = ({ remainingBids }) => ((remainingBids ?? 0) > 0 ? null : 'no-bid-left')
const cards = none('missingCards', 'cards-missing')
const cells = none('openCells', 'cells-open')
const confirmed = none('missingConfirmations', 'confirmations-missing')
const prices = none('uncheckedPrices', 'prices-unchecked')
const queries = none('openQueries', 'queries-open')
const approvals = none('missingApprovals', 'approvals-missing')
const challenges = none('openChallenges', 'challenge-open')

/** Written reasons are long enough to say something. */
const shortestReason = { result: 10, ending: 20 }

const both = ['light', 'formal'] as const
const light = ['light'] as const
const formal = ['formal'] as const

const row = (
  procedures: readonly TenderProcedure[],
  from: TenderState,
  to: TenderState,
  act: TransitionAct,
  ...guards: readonly Guard[]
): Transition => ({ from, to, procedures, act, guards })

/** From the opening of the first envelope to the last day before the award. */
const afterOpening = [
  'technical_opened',
  'knock_out',
  'scoring',
  'revealed',
  'moderation',
  'technical_locked',
  'financial_opened',
  'combined',
  'report_draft',
  'approved',
  'notified',
  'standstill',
] as const satisfies readonly TenderState[]

/** Every move that a tender may make. What is not in this table is forbidden. */
export const tenderTransitions: readonly Transition[] = [
  row(both, 'draft', 'weighing', 'change-state', complete),
  row(both, 'weighing', 'draft', 'change-state', unlocked),

  row(light, 'weighing', 'evaluation', 'change-state', locked),
  row(light, 'evaluation', 'result', 'change-state', hasBids),
  row(light, 'result', 'evaluation', 'change-state'),
  row(light, 'result', 'awarded', 'award', queries),
  row(light, 'result', 'no_award', 'end-without-award'),
  row(light, 'evaluation', 'no_award', 'end-without-award'),

  row(formal, 'weighing', 'published', 'publish', locked),
  row(formal, 'published', 'receiving', 'clock', opened),
  row(formal, 'receiving', 'closed', 'clock', closed),
  row(formal, 'closed', 'technical_opened', 'open-technical'),
  row(formal, 'technical_opened', 'knock_out', 'start-admissibility', declared),
  row(formal, 'knock_out', 'scoring', 'start-scoring', declared, found, remaining),
  row(formal, 'scoring', 'revealed', 'reveal', cards),
  row(formal, 'revealed', 'moderation', 'start-moderation'),
  row(formal, 'moderation', 'technical_locked', 'lock-technical', cells, confirmed),
  row(formal, 'technical_locked', 'financial_opened', 'open-financial', remaining),
  row(formal, 'financial_opened', 'combined', 'combine', prices, queries, remaining),
  row(formal, 'combined', 'report_draft', 'draft-report'),
  row(formal, 'report_draft', 'report_draft', 'draft-report'),
  row(formal, 'report_draft', 'approved', 'approve-report', approvals),
  row(formal, 'approved', 'notified', 'notify'),
  row(formal, 'notified', 'standstill', 'clock'),
  row(formal, 'standstill', 'awarded', 'award', standing, challenges),

  ...(['weighing', 'published', 'receiving', 'closed', ...afterOpening] as const).map((from) =>
    row(formal, from, 'cancelled', 'cancel'),
  ),
  ...(['closed', ...afterOpening] as const).map((from) =>
    row(formal, from, 'no_award', 'end-without-award'),
  ),
]

/** Decides whether a tender may move to a state by an act, and gives the row of the table that allows it. */
export function decideTransition(
  facts: TransitionFacts,
  to: TenderState,
  act: TransitionAct,
  occasion: TransitionOccasion,
): Result<Transition> {
  const from = stateAt(facts, occasion.now)
  const found = tenderTransitions.find(
    (transition) =>
      transition.from === from &&
      transition.to === to &&
      transition.act === act &&
      transition.procedures.includes(facts.procedure),
  )
  if (!found) return fail('wrong-state')
  const shortest = reasonNeeded(found)
  if (occasion.reason.length < shortest)
    return fail('invalid-input', { reason: `validation.tooShort?minimum=${shortest}` })
  const refusal = found.guards.map((guard) => guard(facts, occasion)).find((code) => code !== null)
  return refusal ? fail(refusal) : succeed(found)
}

/** Whether the table knows a way to a state from where the tender stands, whatever its guards say. */
export const mayMove = (
  facts: Pick<TransitionFacts, 'state' | 'procedure'> & TenderClock,
  to: TenderState,
  now: Date,
) =>
  tenderTransitions.some(
    (transition) =>
      transition.from === stateAt(facts, now) &&
      transition.to === to &&
      transition.procedures.includes(facts.procedure),
  )

/** How many characters the reason for a move must have at least. */
function reasonNeeded({ from, to }: Pick<Transition, 'from' | 'to'>): number {
  if (to === 'cancelled' || to === 'no_award') return shortestReason.ending
  return from === 'result' ? shortestReason.result : 0
}

/** At the instant of closing it is too late for a bid. */
export const hasClosed = ({ closesAt }: Pick<TransitionFacts, 'closesAt'>, now: Date) =>
  closesAt !== null && closesAt <= now

/** At least two weighted criteria, no empty domain, and every criterion says how evidence counts. */
export const areCriteriaComplete = (
  facts: Pick<TransitionFacts, 'weightedCount' | 'undeclaredCount' | 'emptyDomainCount'>,
) => facts.weightedCount >= 2 && facts.undeclaredCount === 0 && facts.emptyDomainCount === 0
