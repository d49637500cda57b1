import { normaliseWeightSet, wholeInBasisPoints } from '../../decision/weights/published-weight-set'
import { fail, type Result, succeed } from '../../shared/result'
import {
  arePublishedRulesBinding,
  type TenderProcedure,
  type TenderState,
} from '../procedure/tender-states-rules'
import type { EnterConsensusSetInput } from './weight-set-schema'

/** The tender as weight commands need it. `criterionIds` are the weighted criteria, in order. */
export type WeightedTender = {
  readonly organisationId: string
  readonly tenderId: string
  readonly state: TenderState
  readonly procedure: TenderProcedure
  readonly criterionIds: readonly string[]
  readonly lockVersion: number
  /** Where a new set stands: after all others. */
  readonly nextPosition: number
  /** The ways in which the sets there are came about. */
  readonly methods: readonly WeightMethod[]
}

export type WeightMethod =
  | 'bayesian_best_worst'
  | 'arithmetic_mean'
  | 'geometric_mean'
  | 'consensus'
  | 'published'
  | 'equal'

/** One weight of a set: as printed or entered (basis points), and as a share of 1 once that is known. */
export type WeightEntry = {
  readonly criterionId: string
  readonly printed: number | null
  readonly share: number | null
}

/** A weight set with its tender. */
export type WeightSetSubject = WeightedTender & {
  readonly weightSetId: string
  readonly version: number
  readonly entries: readonly WeightEntry[]
  readonly isNormalised: boolean
  readonly isLocked: boolean
}

/** Sets stand side by side for comparison until the tender has ended. */
export const areSetsFrozen = ({ state }: Pick<WeightedTender, 'state'>) =>
  state === 'result' || state === 'cancelled'

/** Weights become official while experts weigh or bids are evaluated, and never once they were published. */
export const isOpenToLock = (tender: Pick<WeightedTender, 'state' | 'procedure'>) =>
  (tender.state === 'weighing' || tender.state === 'evaluation') &&
  !arePublishedRulesBinding(tender)

/** A set is used for ranking only when its shares add up to 1; rounding apart. */
export const isUsable = (entries: readonly WeightEntry[]) =>
  entries.length > 0 &&
  entries.every(({ share }) => share !== null) &&
  Math.abs(entries.reduce((sum, { share }) => sum + (share ?? 0), 0) - 1) < 1e-9

export type NewWeightSet = {
  readonly tenderId: string
  readonly name: string
  readonly source: string
  readonly position: number
  readonly printedTotal: number
  readonly entries: readonly WeightEntry[]
}

/**
 * Decides whether a negotiated set may be entered: every weighted criterion has an entry and nothing else has.
 * A total of exactly 100 % needs no further act; any other total is kept as entered until it is normalised.
 */
export function decideConsensusSet(
  tender: WeightedTender,
  input: EnterConsensusSetInput,
): Result<NewWeightSet> {
  if (areSetsFrozen(tender)) return fail('wrong-state')
  const missing = tender.criterionIds.filter((id) => input.entries[id] === undefined)
  const strangers = Object.keys(input.entries).filter((id) => !tender.criterionIds.includes(id))
  if (missing.length > 0 || strangers.length > 0 || tender.criterionIds.length === 0) {
    const fields = missing.map((id) => [`entries.${id}`, 'validation.required'])
    return fail('weights-incomplete', Object.fromEntries(fields))
  }
  const printed = tender.criterionIds.map((id) => input.entries[id] ?? 0)
  const printedTotal = printed.reduce((sum, weight) => sum + weight, 0)
  if (printedTotal === 0) return fail('weights-incomplete')
  const isWhole = printedTotal === wholeInBasisPoints
  return succeed({
    tenderId: tender.tenderId,
    name: input.name,
    source: input.source,
    position: tender.nextPosition,
    printedTotal,
    entries: tender.criterionIds.map((criterionId, index) => {
      const weight = printed[index] ?? 0
      return { criterionId, printed: weight, share: isWhole ? weight / wholeInBasisPoints : null }
    }),
  })
}

/** Decides whether a set of equal weights may be added: there are criteria, and it is not there yet. */
export function decideEqualSet(
  tender: WeightedTender,
): Result<Pick<NewWeightSet, 'tenderId' | 'position' | 'entries'>> {
  if (areSetsFrozen(tender)) return fail('wrong-state')
  if (tender.criterionIds.length === 0) return fail('weights-incomplete')
  if (tender.methods.includes('equal')) return fail('nothing-to-do')
  const share = 1 / tender.criterionIds.length
  return succeed({
    tenderId: tender.tenderId,
    position: tender.nextPosition,
    entries: tender.criterionIds.map((criterionId) => ({ criterionId, printed: null, share })),
  })
}

export type Normalisation = {
  readonly weightSetId: string
  readonly tenderId: string
  readonly version: number
  readonly reason: string
  readonly printedTotal: number
  readonly shares: readonly { readonly criterionId: string; readonly share: number }[]
}

/** Decides whether a set may be scaled to 1, and the shares that come of it. Entries as printed stay as they are. */
export function decideNormalisation(
  set: WeightSetSubject,
  input: { readonly version: number; readonly reason: string },
): Result<Normalisation> {
  if (set.isLocked) return fail('weights-locked')
  if (set.isNormalised || isUsable(set.entries)) return fail('nothing-to-do')
  if (set.version !== input.version) return fail('stale-version')
  if (!coversAll(set) || set.entries.every(({ printed }) => !printed)) {
    return fail('weights-incomplete')
  }
  const { printedTotal, weights } = normaliseWeightSet({
    source: '',
    weights: set.entries.map(({ criterionId, printed }) => ({
      domain: '',
      criterion: criterionId,
      basisPoints: printed ?? 0,
    })),
  })
  return succeed({
    weightSetId: set.weightSetId,
    tenderId: set.tenderId,
    version: input.version,
    reason: input.reason,
    printedTotal,
    shares: weights.map(({ criterion, share }) => ({ criterionId: criterion, share })),
  })
}

const coversAll = (set: WeightSetSubject) => {
  const covered = new Set(set.entries.map(({ criterionId }) => criterionId))
  return covered.size === set.criterionIds.length && set.criterionIds.every((id) => covered.has(id))
}

/** A set that was ever official stays: the record refers to it. */
export function decideSetRemoval(set: WeightSetSubject, input: { readonly version: number }) {
  if (set.isLocked) return fail('weights-locked')
  if (set.version !== input.version) return fail('stale-version')
  return succeed({ weightSetId: set.weightSetId, tenderId: set.tenderId, version: set.version })
}

export type WeightLockDecision = {
  readonly tenderId: string
  readonly weightSetId: string
  readonly reason: string
  readonly version: number
  readonly entries: readonly WeightEntry[]
}

/** Decides whether a set may become official: complete, adding up to 1, and nobody locked another meanwhile. */
export function decideLock(
  set: WeightSetSubject,
  input: { readonly reason: string; readonly lockVersion: number },
): Result<WeightLockDecision> {
  if (!isOpenToLock(set)) return fail('wrong-state')
  if (set.lockVersion !== input.lockVersion) return fail('stale-version')
  if (!coversAll(set)) return fail('weights-incomplete')
  if (!isUsable(set.entries)) return fail('weights-not-normalised')
  return succeed({
    tenderId: set.tenderId,
    weightSetId: set.weightSetId,
    reason: input.reason,
    version: set.lockVersion + 1,
    entries: set.entries,
  })
}
