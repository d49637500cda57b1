import 'server-only'
import { genesisHash } from '../../platform/audit'
import type { Reader } from '../../platform/db'
import type { CombinedView } from '../prices/combined-view-rules'
import { loadCombined } from '../prices/load-combined'
import { readVersions } from '../procedure/read-versions'
import { currentRanking } from '../ranking/current-ranking'
import { readBackground } from '../tenders/read-background'
import type { TenderSubject } from '../tenders/tender-rules'
import { loadReportBids } from './load-report-bids'
import { loadReportPeople } from './load-report-people'
import { loadReportScores } from './load-report-scores'
import { type NameOf, readNames } from './read-names'
import type { ReportContent } from './report-schema'

type Drafting = {
  readonly number: number
  readonly draftedById: string
  readonly draftedAt: Date
}

/** Everything that a report says of a tender, as it stands now; null where nothing is published or ranked. */
export async function loadReportContent(
  reader: Reader,
  tender: TenderSubject,
  { number, draftedById, draftedAt }: Drafting,
): Promise<ReportContent | null> {
  const { tenderId, organisationId } = tender
  const nameOf = await readNames(reader, organisationId)
  const versions = await readVersions(reader, tenderId)
  const frozen = versions[0]?.content
  const combined = await loadCombined(reader, tenderId, organisationId)
  if (!frozen || !combined) return null
  const [people, bids, scores, sensitivity, audit, noticeId, background] = await Promise.all([
    loadReportPeople(reader, tenderId, nameOf),
    loadReportBids(reader, tenderId, nameOf),
    loadReportScores(reader, tenderId, nameOf),
    readSensitivity(reader, tender),
    readAuditHead(reader),
    readNoticeId(reader, tenderId),
    readBackground(reader, tenderId),
  ])
  return {
    format: 'adjudica-report/1',
    number,
    draftedBy: nameOf(draftedById),
    draftedAt: draftedAt.toISOString(),
    tender: { ...frozen.tender, noticeId, ...background },
    publications: publicationsOf(versions, nameOf),
    frozen,
    ...people,
    ...bids,
    ...scores,
    ranking: rankingOf(combined),
    sensitivity,
    recommendation: recommendationOf(combined),
    audit,
  }
}

type Versions = Awaited<ReturnType<typeof readVersions>>

const publicationsOf = (versions: Versions, nameOf: NameOf) =>
  versions.toReversed().map(({ version, publishedAt, contentHash, reason, changes, ...by }) => ({
    version,
    publishedBy: nameOf(by.publishedById),
    publishedAt,
    contentHash,
    reason,
    changes: [...changes],
  }))

function rankingOf(view: CombinedView): ReportContent['ranking'] {
  const { qualityShare, hasPrices, hasOpenTie, tieBreaksUsed } = view
  return {
    qualityShare,
    hasPrices,
    hasOpenTie,
    tieBreaksUsed: [...tieBreaksUsed],
    rows: view.rows.map((row) => ({
      bid: row.letter,
      quality: row.quality,
      compared: row.comparedMinor,
      pricePoints: row.pricePoints,
      total: row.total,
      rank: row.rank,
      partedBy: row.partedBy,
      domainScores: row.domainScores.map(({ code, score }) => ({ code, score })),
      outReason: row.outReason,
    })),
  }
}

function recommendationOf({
  recommendedBidId,
  rows,
}: CombinedView): ReportContent['recommendation'] {
  const first = rows.find(({ bidId }) => bidId === recommendedBidId)
  return first ? { bid: first.letter, name: first.name } : null
}

async function readSensitivity(
  reader: Reader,
  { tenderId, organisationId }: TenderSubject,
): Promise<ReportContent['sensitivity']> {
  const view = await currentRanking(reader, tenderId, organisationId)
  const ranges = view?.ranking?.checks?.criterionStability ?? []
  const { weightSets, lock, facts } = view?.loaded ?? {}
  const official = weightSets?.find(({ id }) => id === lock?.weightSetId)
  return ranges.map(({ low, high }, place) => ({
    criterion: facts?.criteria[place]?.code ?? '',
    weight: official?.shares?.[place] ?? 0,
    low,
    high,
  }))
}

async function readAuditHead(reader: Reader): Promise<ReportContent['audit']> {
  const last = await reader.auditEntry.findFirst({
    orderBy: { seq: 'desc' },
    select: { hash: true },
  })
  return { head: last?.hash ?? genesisHash, entries: await reader.auditEntry.count() }
}

async function readNoticeId(reader: Reader, tenderId: string): Promise<string> {
  const terms = await reader.procedureTerms.findUnique({
    where: { tenderId },
    select: { noticeId: true },
  })
  return terms?.noticeId ?? ''
}
