import 'server-only'
import type { Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import type { CriterionPlace, CriterionSubject } from './criterion-rules'
import type { DomainSubject } from './domain-rules'

/** A place in a domain of the organisation, with the tender's row in hand; null when there is none. */
export async function loadCriterionPlace(
  tx: Tx,
  domainId: string,
  organisationId: string,
): Promise<CriterionPlace | null> {
  const domain = await tx.domain.findUnique({
    where: { id: domainId, tender: { organisationId } },
    select: { tenderId: true },
  })
  const tender = domain && (await loadTenderForChange(tx, domain.tenderId, organisationId))
  return tender && (await placeIn(tx, tender, domainId, null))
}

/** A criterion of the organisation with what hangs on it, with the tender's row in hand; null when there is none. */
export async function loadCriterion(
  tx: Tx,
  criterionId: string,
  organisationId: string,
): Promise<CriterionSubject | null> {
  const found = await tx.criterion.findUnique({
    where: { id: criterionId, tender: { organisationId } },
    select: { tenderId: true },
  })
  const tender = found && (await loadTenderForChange(tx, found.tenderId, organisationId))
  const criterion =
    tender &&
    (await tx.criterion.findUnique({
      where: { id: criterionId },
      select: {
        id: true,
        domainId: true,
        version: true,
        kind: true,
        code: true,
        _count: { select: { weights: true, evidence: true, ratings: true } },
      },
    }))
  if (!tender || !criterion) return null
  const { id, domainId, _count: dependents, ...rest } = criterion
  return { ...(await placeIn(tx, tender, domainId, id)), ...rest, criterionId: id, dependents }
}

async function placeIn(
  tx: Tx,
  tender: TenderSubject,
  domainId: string,
  criterionId: string | null,
): Promise<CriterionPlace> {
  const all = await tx.criterion.findMany({
    where: { tenderId: tender.tenderId },
    select: { id: true, domainId: true, code: true, kind: true, position: true },
  })
  const others = all.filter(({ id }) => id !== criterionId)
  const beside = others.filter((other) => other.domainId === domainId)
  return {
    ...tender,
    domainId,
    takenCodes: others.map(({ code }) => code),
    weightedBeside: beside.filter(({ kind }) => kind === 'weighted').length,
    nextPosition: Math.max(-1, ...beside.map(({ position }) => position)) + 1,
  }
}

/** A domain of the organisation, with the tender's row in hand; null when there is none. */
export async function loadDomain(
  tx: Tx,
  domainId: string,
  organisationId: string,
): Promise<DomainSubject | null> {
  const found = await tx.domain.findUnique({
    where: { id: domainId, tender: { organisationId } },
    select: { tenderId: true },
  })
  const tender = found && (await loadTenderForChange(tx, found.tenderId, organisationId))
  const domain =
    tender &&
    (await tx.domain.findUnique({
      where: { id: domainId },
      select: { version: true, _count: { select: { criteria: true } } },
    }))
  if (!tender || !domain) return null
  const others = await otherDomainCodes(tx, tender.tenderId, domainId)
  const { version, _count } = domain
  return { ...tender, domainId, version, criterionCount: _count.criteria, takenCodes: others }
}

/** Codes of a tender's domains, all or all but one. */
export async function otherDomainCodes(tx: Tx, tenderId: string, domainId: string | null) {
  const domains = await tx.domain.findMany({
    where: { tenderId },
    select: { id: true, code: true },
  })
  return domains.filter(({ id }) => id !== domainId).map(({ code }) => code)
}
