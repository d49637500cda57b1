import type { LocalizedText } from '../../shared/locale'
import { fail, type Result, succeed } from '../../shared/result'
import { minorFrom } from '../prices/amount-rules'
import {
  arePublishedRulesBinding,
  type TenderClock,
  type TenderProcedure,
  type TenderState,
} from '../procedure/tender-states-rules'
import { decideTransition } from '../procedure/tender-transitions-rules'
import type { ChangeTenderStateInput, EditTenderInput } from './tender-schema'

/** A tender as commands need it. */
export type TenderSubject = {
  readonly organisationId: string
  readonly tenderId: string
  readonly reference: string
  readonly kind: 'insurer' | 'provider'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly currency: string
  readonly timeZone: string
  readonly state: TenderState
  readonly endedFrom?: TenderState | null
  readonly procedure: TenderProcedure
  /** True where applicants or people are invented for demonstration. */
  readonly fictional: boolean
  readonly ratingAggregation: 'mean' | 'median'
  readonly missingValuePolicy: 'zero' | 'exclude'
  /** As stored: see `stateAt` for what the clock has made of it. */
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly standstillStartsAt: Date | null
  readonly standstillEndsAt: Date | null
  readonly version: number
  /** Version of the official weight set's lock; 0 while there is none. */
  readonly lockVersion: number
  readonly domainCount: number
  readonly criterionCount: number
  readonly bidCount: number
  readonly weightSetCount: number
}

/**
 * Why criteria may not change any more, or null while they may. They freeze with the official weights: whoever
 * locked the weights weighed exactly these criteria.
 */
export function criteriaFreeze(
  tender: Pick<TenderSubject, 'state' | 'lockVersion'>,
): 'weights-locked' | 'wrong-state' | null {
  if (tender.lockVersion > 0) return 'weights-locked'
  return tender.state === 'draft' || tender.state === 'weighing' ? null : 'wrong-state'
}

/** What stands between a tender and its next state. */
export type TenderReadiness = Pick<
  TenderSubject,
  'state' | 'procedure' | 'version' | 'lockVersion' | 'bidCount' | keyof TenderClock
> & {
  readonly tenderId: string
  readonly organisationId: string
  readonly weightedCount: number
  /** Weighted criteria without a value function and knock-outs without a rule. */
  readonly undeclaredCount: number
  readonly emptyDomainCount: number
}

export type StateChange = {
  readonly tenderId: string
  readonly version: number
  readonly from: TenderState
  readonly to: ChangeTenderStateInput['to']
  readonly reason: string
}

/**
 * Decides whether a tender may move: forward one step at a time, each with its guard; back from weighing to draft while
 * no weights are official, and from result to evaluation with a reason on record. Publishing and cancelling are acts of
 * their own.
 */
export function decideStateChange(
  tender: TenderReadiness,
  input: ChangeTenderStateInput,
  { now }: { readonly now: Date },
): Result<StateChange> {
  if (tender.version !== input.version) return fail('stale-version')
  const { tenderId, state: from, version } = tender
  const { to, reason } = input
  const allowed = decideTransition(tender, to, 'change-state', { now, reason })
  return allowed.ok ? succeed({ tenderId, version, from, to, reason }) : allowed
}

/** Particulars may change until the result is declared, and not once they were published. */
export const areParticularsOpen = (tender: Pick<TenderSubject, 'state' | 'procedure'>) =>
  tender.state !== 'result' && !arePublishedRulesBinding(tender)

/** The particulars as they are stored, with the budget in minor units. */
export type TenderEdit = Omit<EditTenderInput, 'budget'> & { readonly budgetMinor: number | null }

/**
 * Decides whether the tender's particulars may change. How ratings and missing values count belongs to what was
 * declared beforehand: it freezes with the criteria.
 */
export function decideTenderEdit(
  tender: TenderSubject,
  { budget, ...input }: EditTenderInput,
): Result<TenderEdit> {
  if (tender.version !== input.version) return fail('stale-version')
  if (!areParticularsOpen(tender)) return fail('wrong-state')
  const changesProcedure = (input.procedure ?? tender.procedure) !== tender.procedure
  if (changesProcedure && tender.state !== 'draft') return fail('wrong-state')
  const changesMethod =
    tender.ratingAggregation !== input.ratingAggregation ||
    tender.missingValuePolicy !== input.missingValuePolicy
  const freeze = changesMethod ? criteriaFreeze(tender) : null
  if (freeze) return fail(freeze)
  const budgetMinor = budget === null ? null : minorFrom(budget, input.currency)
  if (budget !== null && budgetMinor === null)
    return fail('invalid-input', { budget: 'prices.validation.decimals' })
  return succeed({ ...input, budgetMinor })
}

/** Only a draft without bids disappears; anything later is on record and stays. */
export function decideTenderDeletion(
  tender: TenderSubject,
  input: { readonly version: number },
): Result<Pick<TenderSubject, 'tenderId' | 'version' | 'reference'>> {
  if (tender.version !== input.version) return fail('stale-version')
  if (tender.state !== 'draft' || tender.lockVersion > 0) return fail('wrong-state')
  if (tender.bidCount > 0) return fail('deletion-has-bids')
  return succeed({
    tenderId: tender.tenderId,
    version: tender.version,
    reference: tender.reference,
  })
}
