import 'server-only'
import type { Reader } from '../../platform/db'
import { readKnockOut } from '../criteria/knock-out-schema'
import { readValueFunction } from '../criteria/value-function-schema'
import { readLocalizedText } from '../read-localized-text'
import { type DossierRecord, dossierFormat, dossierFormatVersion } from './dossier-schema'
import { loadDossierBids } from './load-dossier-bids'
import { loadDossierProcedure } from './load-dossier-procedure'
import { loadDossierWeighting } from './load-dossier-weighting'

/** Reads all that a dossier puts on record; null where the organisation has no such tender or no weights are official. */
export async function loadDossier(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<DossierRecord | null> {
  const tender = await reader.tender.findUnique({
    where: { id: tenderId, organisationId },
    select: {
      reference: true,
      kind: true,
      title: true,
      description: true,
      currency: true,
      timeZone: true,
      state: true,
      fictional: true,
      ratingAggregation: true,
      missingValuePolicy: true,
      procedure: true,
    },
  })
  const weighting = tender && (await loadDossierWeighting(reader, tenderId, organisationId))
  if (!weighting) return null
  const { labels, bids } = await loadDossierBids(reader, tenderId)
  const { procedure, ...particulars } = tender
  return {
    format: dossierFormat,
    formatVersion: dossierFormatVersion,
    tender: {
      ...particulars,
      title: readLocalizedText(tender.title),
      description: readLocalizedText(tender.description),
    },
    criteria: { domains: await readDomains(reader, tenderId) },
    weighting,
    evaluators: [...labels.values()],
    bids,
    procedure: await loadDossierProcedure(reader, { id: tenderId, procedure }, labels),
    audit: await readAuditHead(reader),
  }
}

async function readDomains(
  reader: Reader,
  tenderId: string,
): Promise<DossierRecord['criteria']['domains']> {
  const domains = await reader.domain.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      code: true,
      title: true,
      criteria: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          code: true,
          kind: true,
          title: true,
          description: true,
          unit: true,
          evidenceRequired: true,
          valueFunction: true,
          knockOut: true,
          minimumValue: true,
        },
      },
    },
  })
  return domains.map(({ criteria, ...domain }) => ({
    ...domain,
    title: readLocalizedText(domain.title),
    criteria: criteria.map((criterion) => ({
      ...criterion,
      title: readLocalizedText(criterion.title),
      description: readLocalizedText(criterion.description),
      unit: readLocalizedText(criterion.unit),
      evidenceRequired: readLocalizedText(criterion.evidenceRequired),
      valueFunction: readValueFunction(criterion.valueFunction),
      knockOut: readKnockOut(criterion.knockOut),
    })),
  }))
}

/** The record begins with 64 zeros. */
const beforeFirstEntry = '0'.repeat(64)

async function readAuditHead(reader: Reader): Promise<DossierRecord['audit']> {
  const last = await reader.auditEntry.findFirst({
    orderBy: { seq: 'desc' },
    select: { hash: true, seq: true },
  })
  if (!last) return { head: beforeFirstEntry, entries: 0 }
  return {
    head: last.hash,
    entries: await reader.auditEntry.count({ where: { seq: { lte: last.seq } } }),
  }
}
