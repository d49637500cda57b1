import { canonicalJson } from '../../shared/canonical-json'
import { fail, type Result, succeed } from '../../shared/result'
import type { CriterionValueFunction } from '../criteria/value-function-schema'
import type { FrozenContent, FrozenTerms } from './frozen-content-schema'
import {
  areCriteriaComplete,
  decideTransition,
  type TransitionFacts,
} from './tender-transitions-rules'
import type { ProcedureTerms } from './terms-rules'

/** What may stand between a tender and its publication; each has words under `procedure.blockers`. */
export const publicationBlockers = [
  'criteria-incomplete',
  'anchors-missing',
  'weights-not-locked',
  'weights-not-whole',
  'terms-missing',
  'dates-missing',
  'closing-past',
  'bids-present',
] as const

export type PublicationBlocker = (typeof publicationBlockers)[number]

/** Everything that the guards of publication look at. */
export type PublicationFacts = TransitionFacts & {
  readonly criteria: readonly {
    readonly code: string
    readonly valueFunction: CriterionValueFunction | null
  }[]
  /** Basis points of the official weights; null while no set is locked. */
  readonly weightTotal: number | null
  readonly terms: ProcedureTerms | null
}

/**
 * What still stands between the tender and its publication; none where it may be published. What rests on something
 * that is open is open too.
 */
export function blockersOf(facts: PublicationFacts, now: Date): readonly PublicationBlocker[] {
  const { terms } = facts
  const closesAt = terms?.closesAt ?? null
  const holds: Readonly<Record<PublicationBlocker, boolean>> = {
    'criteria-incomplete': !areCriteriaComplete(facts),
    'anchors-missing': facts.criteria.some(({ valueFunction }) => lacksAnchors(valueFunction)),
    'weights-not-locked': facts.lockVersion === 0,
    'weights-not-whole': facts.weightTotal !== wholeInBasisPoints,
    'terms-missing': terms === null,
    'dates-missing': closesAt === null || !terms?.opensAt,
    'closing-past': closesAt === null || closesAt <= now,
    'bids-present': facts.bidCount > 0,
  }
  return publicationBlockers.filter((blocker) => holds[blocker])
}

const wholeInBasisPoints = 10_000

/** A level without words is judged differently by everybody who gives it. */
const lacksAnchors = (scale: CriterionValueFunction | null) =>
  scale?.kind === 'rating' &&
  scale.levels.some(({ anchor }) => Object.values(anchor).every((words) => !words))

/** Shares in basis points that add up to 10,000, by largest remainders, the earlier first where equal. */
export function wholeBasisPoints(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (!(total > 0)) return shares.map(() => 0)
  const exact = shares.map((share) => (share / total) * wholeInBasisPoints)
  const left = wholeInBasisPoints - exact.reduce((sum, value) => sum + Math.floor(value), 0)
  const raised = new Set(
    exact
      .map((value, place) => ({ place, remainder: value - Math.floor(value) }))
      .toSorted((a, b) => b.remainder - a.remainder || a.place - b.place)
      .slice(0, left)
      .map(({ place }) => place),
  )
  return exact.map((value, place) => Math.floor(value) + Number(raised.has(place)))
}

type Seen = {
  readonly version: number
  readonly termsVersion: number
  readonly lockVersion: number
  readonly reason: string
}

/** Decides whether the tender may be published as the officer saw it. */
export function decidePublication(
  facts: PublicationFacts & { readonly version: number; readonly termsVersion: number },
  seen: Seen,
  now: Date,
): Result<null> {
  const allowed = decideTransition(facts, 'published', 'publish', { now, reason: seen.reason })
  if (!allowed.ok) return allowed
  const isStale =
    facts.version !== seen.version ||
    facts.termsVersion !== seen.termsVersion ||
    facts.lockVersion !== seen.lockVersion
  if (isStale) return fail('stale-version')
  return blockersOf(facts, now).length > 0 ? fail('publication-incomplete') : succeed(null)
}

/**
 * Decides whether what was published may be corrected: while bids can still be received under the old terms, so that
 * nobody finds the rules changed afterwards, and only to terms that are complete and leave time.
 */
export function decideCorrection(
  facts: Pick<TransitionFacts, 'state' | 'closesAt'>,
  terms: ProcedureTerms,
  now: Date,
): Result<null> {
  if (facts.state !== 'published') return fail('wrong-state')
  if (facts.closesAt !== null && facts.closesAt <= now) return fail('wrong-state')
  if (terms.opensAt === null) return fail('invalid-input', { opensAt: 'validation.required' })
  if (terms.closesAt === null) return fail('invalid-input', { closesAt: 'validation.required' })
  if (terms.closesAt <= now)
    return fail('invalid-input', { closesAt: 'procedure.validation.closingPast' })
  return succeed(null)
}

/** The terms whose change a correction names. */
export type TermName = keyof FrozenTerms

/** Which terms differ, by name. */
export const changedTerms = (before: FrozenTerms, after: FrozenTerms): readonly TermName[] =>
  (Object.keys(after) as TermName[]).filter(
    (name) => canonicalJson(before[name]) !== canonicalJson(after[name]),
  )

/** What was published, with other terms and nothing else changed. */
export const correctedContent = (before: FrozenContent, terms: FrozenTerms): FrozenContent => ({
  ...before,
  domains: before.domains.map((domain) => ({
    ...domain,
    minimum: terms.domainMinimums[domain.code] ?? null,
  })),
  terms,
})
