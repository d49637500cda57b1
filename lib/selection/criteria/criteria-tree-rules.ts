import { fail, type Result, succeed } from '../../shared/result'
import { criteriaFreeze, type TenderSubject } from '../tenders/tender-rules'
import type { ArrangeCriteriaInput } from './criterion-schema'
import { mostInQuestionSet } from './criterion-schema'

/** The tree with one domain `steps` further down (up where negative); the same tree at its ends. */
export function moveDomain<Domain extends { readonly id: string }>(
  domains: readonly Domain[],
  domainId: string,
  steps: number,
): readonly Domain[] {
  const from = domains.findIndex(({ id }) => id === domainId)
  return from === -1 ? domains : moved(domains, from, from + steps)
}

/**
 * The tree with one criterion at another place: `index` counts within the target domain once the criterion
 * has left its old place. Unknown ids change nothing.
 */
export function placeCriterion<
  Criterion extends { readonly id: string },
  Domain extends { readonly id: string; readonly criteria: readonly Criterion[] },
>(
  domains: readonly Domain[],
  criterionId: string,
  target: { readonly domainId: string; readonly index: number },
): readonly Domain[] {
  const criterion = domains.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId)
  if (!criterion || !domains.some(({ id }) => id === target.domainId)) return domains
  return domains.map((domain) => {
    const rest = domain.criteria.filter(({ id }) => id !== criterionId)
    if (domain.id !== target.domainId) return { ...domain, criteria: rest }
    return { ...domain, criteria: rest.toSpliced(clamp(target.index, rest.length), 0, criterion) }
  })
}

/** The tree with one criterion a place up or down; beyond the ends of its domain it goes to the next domain. */
export function stepCriterion<
  Criterion extends { readonly id: string },
  Domain extends { readonly id: string; readonly criteria: readonly Criterion[] },
>(domains: readonly Domain[], criterionId: string, step: 1 | -1): readonly Domain[] {
  const at = domains.findIndex(({ criteria }) => criteria.some(({ id }) => id === criterionId))
  const domain = domains[at]
  if (!domain) return domains
  const index = domain.criteria.findIndex(({ id }) => id === criterionId) + step
  if (index >= 0 && index < domain.criteria.length) {
    return placeCriterion(domains, criterionId, { domainId: domain.id, index })
  }
  const neighbour = domains[at + step]
  if (!neighbour) return domains
  const entry = step === 1 ? 0 : neighbour.criteria.length
  return placeCriterion(domains, criterionId, { domainId: neighbour.id, index: entry })
}

function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}

const clamp = (index: number, highest: number) => Math.min(Math.max(index, 0), highest)

/** A tender's tree as it stands, for putting it in another order. */
export type ArrangementSubject = Pick<
  TenderSubject,
  'organisationId' | 'tenderId' | 'state' | 'lockVersion' | 'version'
> & {
  readonly domains: readonly {
    readonly id: string
    readonly criteria: readonly { readonly id: string; readonly kind: 'weighted' | 'knock_out' }[]
  }[]
}

export type Arrangement = Pick<ArrangeCriteriaInput, 'tenderId' | 'version' | 'domains'>

/**
 * Decides whether the tree may take another order: the same domains and criteria, none missing, none twice, and at
 * most nine weighted criteria in a domain. An order made from an older tree is stale.
 */
export function decideArrangement(
  subject: ArrangementSubject,
  input: ArrangeCriteriaInput,
): Result<Arrangement> {
  const freeze = criteriaFreeze(subject)
  if (freeze) return fail(freeze)
  const wanted = input.domains.flatMap(({ criterionIds }) => criterionIds)
  const present = subject.domains.flatMap(({ criteria }) => criteria)
  const isWhole =
    isPermutation(
      input.domains.map(({ id }) => id),
      subject.domains.map(({ id }) => id),
    ) &&
    isPermutation(
      wanted,
      present.map(({ id }) => id),
    )
  if (subject.version !== input.version || !isWhole) return fail('stale-version')
  const weighted = new Set(present.filter(({ kind }) => kind === 'weighted').map(({ id }) => id))
  const isCrowded = input.domains.some(
    ({ criterionIds }) => criterionIds.filter((id) => weighted.has(id)).length > mostInQuestionSet,
  )
  if (isCrowded) return fail('too-many-in-set')
  const { tenderId, version, domains } = input
  return succeed({ tenderId, version, domains })
}

const isPermutation = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length &&
  new Set(one).size === one.length &&
  one.every((id) => other.includes(id))
