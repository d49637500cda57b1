import { checkValueFunction } from '../../decision/values/check-value-function'
import type { ValueProblem } from '../../decision/values/value-problem'
import { type Failure, fail, type Result, succeed } from '../../shared/result'
import { criteriaFreeze, type TenderSubject } from '../tenders/tender-rules'
import {
  type CriterionContent,
  type Dependents,
  type EditCriterionInput,
  mostInQuestionSet,
  type RemoveCriterionInput,
} from './criterion-schema'
import { problemMessage } from './value-problem-rules'

type FreezableTender = Pick<TenderSubject, 'organisationId' | 'tenderId' | 'state' | 'lockVersion'>

/** Where a criterion is to stand: its domain and what stands there already. */
export type CriterionPlace = FreezableTender & {
  readonly domainId: string
  /** Codes of the tender's other criteria. */
  readonly takenCodes: readonly string[]
  /** Weighted criteria in the domain, this one not counted. */
  readonly weightedBeside: number
  readonly nextPosition: number
}

/** A criterion that exists, with what hangs on it. */
export type CriterionSubject = CriterionPlace & {
  readonly criterionId: string
  readonly version: number
  readonly kind: CriterionContent['kind']
  readonly code: string
  readonly dependents: Dependents
}

export type NewCriterion = {
  readonly tenderId: string
  readonly domainId: string
  readonly position: number
  readonly content: CriterionContent
}

/** Decides whether a criterion may be added to a domain. It may still be undeclared: that is checked before weighing. */
export function decideNewCriterion(
  place: CriterionPlace,
  content: CriterionContent,
): Result<NewCriterion> {
  const refusal = contentRefusal(place, content)
  if (refusal) return { ok: false, failure: refusal }
  const { tenderId, domainId, nextPosition } = place
  return succeed({ tenderId, domainId, position: nextPosition, content: tidied(content) })
}

export type CriterionEdit = {
  readonly tenderId: string
  readonly criterionId: string
  readonly version: number
  readonly content: CriterionContent
}

/**
 * Decides whether a criterion may be changed. Its kind stays once weights, evidence or ratings hang on it: a weight
 * cannot belong to a knock-out, nor a yes or no to a scale.
 */
export function decideCriterionEdit(
  subject: CriterionSubject,
  { version, content }: EditCriterionInput,
): Result<CriterionEdit> {
  const freeze = criteriaFreeze(subject)
  if (freeze) return fail(freeze)
  if (subject.version !== version) return fail('stale-version')
  const refusal = contentRefusal(subject, content)
  if (refusal) return { ok: false, failure: refusal }
  if (content.kind !== subject.kind && hasDependents(subject.dependents)) {
    return fail('invalid-input', { 'content.kind': 'tenders.validation.kindInUse' })
  }
  const { tenderId, criterionId } = subject
  return succeed({ tenderId, criterionId, version, content: tidied(content) })
}

export type CriterionRemoval = {
  readonly tenderId: string
  readonly criterionId: string
  readonly version: number
  readonly code: string
  readonly loses: Dependents
}

/** Decides whether a criterion may be removed: only if what goes with it is still what the person agreed to lose. */
export function decideCriterionRemoval(
  subject: CriterionSubject,
  { version, loses }: RemoveCriterionInput,
): Result<CriterionRemoval> {
  const freeze = criteriaFreeze(subject)
  if (freeze) return fail(freeze)
  const { weights, evidence, ratings } = subject.dependents
  const isAgreed =
    loses.weights === weights && loses.evidence === evidence && loses.ratings === ratings
  if (subject.version !== version || !isAgreed) return fail('stale-version')
  const { tenderId, criterionId, code } = subject
  return succeed({ tenderId, criterionId, version, code, loses })
}

export const hasDependents = ({ weights, evidence, ratings }: Dependents) =>
  weights + evidence + ratings > 0

/** A weighted criterion needs a value function, a knock-out its rule. */
export const isDeclared = (
  content: Pick<CriterionContent, 'kind' | 'valueFunction' | 'knockOut'>,
) => (content.kind === 'weighted' ? content.valueFunction !== null : content.knockOut !== null)

/** What makes a value function unusable, as field → message key, under the path of the value function. */
export function valueFunctionMessages(
  problems: readonly ValueProblem[],
  path: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map((problem) => [[path, ...problem.path].join('.'), problemMessage(problem)]),
  )
}

function contentRefusal(place: CriterionPlace, content: CriterionContent): Failure | null {
  const freeze = criteriaFreeze(place)
  if (freeze) return { code: freeze }
  if (place.takenCodes.includes(content.code)) {
    return { code: 'code-taken', fields: { 'content.code': 'tenders.validation.codeTaken' } }
  }
  if (content.kind === 'weighted' && place.weightedBeside >= mostInQuestionSet) {
    return { code: 'too-many-in-set' }
  }
  const problems = content.valueFunction ? checkValueFunction(content.valueFunction) : []
  if (problems.length === 0) return null
  return { code: 'invalid-input', fields: valueFunctionMessages(problems, 'content.valueFunction') }
}

/** What does not belong to the kind is not kept: a knock-out has no value function, a weighted criterion no rule. */
const tidied = (content: CriterionContent): CriterionContent =>
  content.kind === 'weighted'
    ? { ...content, knockOut: null }
    : { ...content, valueFunction: null, minimumValue: null }
