import 'server-only'
import type { Reader, Tx } from '../../platform/db'
import { type DomainNode, readCriteriaTree } from '../criteria/read-criteria-tree'
import { loadTender, loadTenderForChange } from '../tenders/load-tender'
import { readReadiness } from '../tenders/read-readiness'
import type { TenderSubject } from '../tenders/tender-rules'
import type { PublicationFacts } from './publication-rules'
import { readTerms } from './stored-terms-schema'

/** A tender with all that its publication depends on. */
export type ProcedureSubject = TenderSubject &
  PublicationFacts & {
    /** 0 before the terms are saved for the first time. */
    readonly termsVersion: number
    readonly noticeId: string | null
    readonly domains: readonly DomainNode[]
    /** The official set's shares by criterion; empty while none is locked. */
    readonly shares: ReadonlyMap<string, number>
  }

/** The procedure of a tender of the organisation; null when there is no such tender. */
export async function loadProcedure(reader: Reader, tenderId: string, organisationId: string) {
  const tender = await loadTender(reader, tenderId, organisationId)
  return tender && (await withProcedure(reader, tender))
}

/** As `loadProcedure`, holding the tender's row until the transaction ends. */
export async function loadProcedureForChange(tx: Tx, tenderId: string, organisationId: string) {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  return tender && (await withProcedure(tx, tender))
}

async function withProcedure(reader: Reader, tender: TenderSubject): Promise<ProcedureSubject> {
  const { tenderId } = tender
  const [readiness, row, domains, lock] = await Promise.all([
    readReadiness(reader, tenderId),
    reader.procedureTerms.findUnique({ where: { tenderId } }),
    readCriteriaTree(reader, tenderId),
    reader.weightLock.findFirst({
      where: { tenderId },
      orderBy: { version: 'desc' },
      select: {
        weightSet: { select: { weights: { select: { criterionId: true, share: true } } } },
      },
    }),
  ])
  const weights = lock?.weightSet.weights ?? []
  const shares = new Map(weights.map(({ criterionId, share }) => [criterionId, share ?? 0]))
  const criteria = domains.flatMap((domain) => domain.criteria)
  const weighted = criteria.filter(({ kind }) => kind === 'weighted').map(({ id }) => id)
  return {
    ...tender,
    ...readiness,
    terms: row && readTerms(row),
    termsVersion: row?.version ?? 0,
    noticeId: row?.noticeId ?? null,
    domains,
    criteria,
    shares,
    weightTotal: lock ? totalOf(shares, weighted) : null,
  }
}

/** Basis points over exactly these criteria; any other set of criteria is no whole. */
function totalOf(shares: ReadonlyMap<string, number>, criterionIds: readonly string[]): number {
  if (shares.size !== criterionIds.length) return 0
  const sum = criterionIds.reduce((total, id) => total + (shares.get(id) ?? 0), 0)
  return Math.round(sum * 10_000)
}
