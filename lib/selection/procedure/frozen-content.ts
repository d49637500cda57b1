import 'server-only'
import type { Tx } from '../../platform/db'
import { canonicalJson } from '../../shared/canonical-json'
import type { DomainNode } from '../criteria/read-criteria-tree'
import { codedTerms } from './coded-terms-rules'
import { type FrozenContent, type FrozenTerms, frozenContent } from './frozen-content-schema'
import type { ProcedureSubject } from './load-procedure'
import { wholeBasisPoints } from './publication-rules'
import type { ProcedureTerms } from './terms-rules'

/** Everything that is published of a tender, as it stands now, under these terms. */
export async function frozenContentOf(
  tx: Tx,
  subject: ProcedureSubject,
  terms: ProcedureTerms,
): Promise<FrozenContent> {
  const { tenderId } = subject
  const { name } = await tx.organisation.findUniqueOrThrow({
    where: { id: subject.organisationId },
    select: { name: true },
  })
  const lock = await tx.weightLock.findFirstOrThrow({
    where: { tenderId },
    orderBy: { version: 'desc' },
    select: { version: true, contentHash: true },
  })
  const points = pointsOf(subject)
  return frozenContent.parse({
    format: 'adjudica-procedure/1',
    tender: {
      organisation: name,
      reference: subject.reference,
      kind: subject.kind,
      title: subject.title,
      description: subject.description,
      currency: subject.currency,
      timeZone: subject.timeZone,
      fictional: subject.fictional,
    },
    domains: subject.domains.map((domain) => domainContent(domain, subject, terms, points)),
    weights: {
      lockVersion: lock.version,
      contentHash: lock.contentHash,
      total: [...points.values()].reduce((total, value) => total + value, 0),
    },
    terms: frozenTermsOf(subject, terms),
  })
}

/** The text that is hashed: parsed content writes the same canonical JSON again. */
export const frozenText = (content: FrozenContent) => canonicalJson(content)

function pointsOf({ domains, shares }: ProcedureSubject): ReadonlyMap<string, number> {
  const ids = domains
    .flatMap(({ criteria }) => criteria)
    .filter(({ kind }) => kind === 'weighted')
    .map(({ id }) => id)
  const points = wholeBasisPoints(ids.map((id) => shares.get(id) ?? 0))
  return new Map(ids.map((id, place) => [id, points[place] ?? 0]))
}

function domainContent(
  { id, code, title, criteria }: DomainNode,
  { shares }: ProcedureSubject,
  { domainMinimums }: ProcedureTerms,
  points: ReadonlyMap<string, number>,
) {
  return {
    code,
    title,
    minimum: domainMinimums[id] ?? null,
    criteria: criteria.map((criterion) => {
      const basisPoints = points.get(criterion.id)
      const weight =
        basisPoints === undefined ? null : { share: shares.get(criterion.id) ?? 0, basisPoints }
      return { ...criterion, weight }
    }),
  }
}

function frozenTermsOf(
  { domains, missingValuePolicy }: ProcedureSubject,
  { opensAt, closesAt, questionsUntil, ...terms }: ProcedureTerms,
): Omit<FrozenTerms, 'opensAt' | 'closesAt'> & {
  readonly opensAt: string | undefined
  readonly closesAt: string | undefined
} {
  const coded = codedTerms(terms, domains)
  return {
    ...coded,
    domainMinimums: { ...coded.domainMinimums },
    tieBreak: [...coded.tieBreak],
    holidays: [...terms.holidays],
    missingValues: missingValuePolicy,
    opensAt: opensAt?.toISOString(),
    closesAt: closesAt?.toISOString(),
    questionsUntil: questionsUntil?.toISOString() ?? null,
  }
}
