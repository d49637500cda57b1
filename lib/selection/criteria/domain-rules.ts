import { fail, type Result, succeed } from '../../shared/result'
import { criteriaFreeze, type TenderSubject } from '../tenders/tender-rules'
import { type DomainContent, mostInQuestionSet } from './criterion-schema'

type FreezableTender = Pick<TenderSubject, 'organisationId' | 'tenderId' | 'state' | 'lockVersion'>

/** Where a new domain is to stand. */
export type DomainPlace = FreezableTender & {
  /** Codes of the tender's other domains. */
  readonly takenCodes: readonly string[]
}

export type DomainSubject = DomainPlace & {
  readonly domainId: string
  readonly version: number
  readonly criterionCount: number
}

export type NewDomain = DomainContent & { readonly tenderId: string; readonly position: number }

/** Decides whether a tender may have one more domain: experts compare at most nine. */
export function decideNewDomain(place: DomainPlace, content: DomainContent): Result<NewDomain> {
  const freeze = criteriaFreeze(place)
  if (freeze) return fail(freeze)
  if (place.takenCodes.length >= mostInQuestionSet) return fail('too-many-in-set')
  if (place.takenCodes.includes(content.code)) return codeTaken
  const { code, title } = content
  return succeed({ code, title, tenderId: place.tenderId, position: place.takenCodes.length })
}

export type DomainEdit = DomainContent & {
  readonly tenderId: string
  readonly domainId: string
  readonly version: number
}

export function decideDomainEdit(
  subject: DomainSubject,
  input: DomainContent & { readonly version: number },
): Result<DomainEdit> {
  const freeze = criteriaFreeze(subject)
  if (freeze) return fail(freeze)
  if (subject.version !== input.version) return fail('stale-version')
  if (subject.takenCodes.includes(input.code)) return codeTaken
  const { tenderId, domainId } = subject
  return succeed({
    tenderId,
    domainId,
    version: input.version,
    code: input.code,
    title: input.title,
  })
}

export type DomainRemoval = Pick<DomainSubject, 'tenderId' | 'domainId' | 'version'>

/** Decides whether a domain may be removed: only an empty one, so that no criterion goes unseen. */
export function decideDomainRemoval(
  subject: DomainSubject,
  { version }: { readonly version: number },
): Result<DomainRemoval> {
  const freeze = criteriaFreeze(subject)
  if (freeze) return fail(freeze)
  if (subject.version !== version) return fail('stale-version')
  if (subject.criterionCount > 0) return fail('domain-not-empty')
  const { tenderId, domainId } = subject
  return succeed({ tenderId, domainId, version })
}

const codeTaken = fail('code-taken', { code: 'tenders.validation.codeTaken' })
