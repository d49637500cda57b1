import 'server-only'
import type { Reader } from '../../platform/db'
import { isLocale, textIn } from '../../shared/locale'
import { readValueFunction } from '../criteria/value-function-schema'
import { loadCombined } from '../prices/load-combined'
import { readVersions } from '../procedure/read-versions'
import { currentRanking } from '../ranking/current-ranking'
import { readLocalizedText } from '../read-localized-text'
import { readLatestReport } from '../report/load-standing-report'
import type { TenderSubject } from '../tenders/tender-rules'
import type { LetterSources } from './write-letters-rules'

/** Reads what the letters of a tender say; null where there is no report, no publication or no ranking. */
export async function loadLetterFacts(
  reader: Reader,
  tender: TenderSubject,
): Promise<LetterSources | null> {
  const { tenderId, organisationId } = tender
  const [rules] = await readVersions(reader, tenderId)
  const report = await readLatestReport(reader, tenderId)
  const combined = await loadCombined(reader, tenderId, organisationId)
  if (!rules || !report || !combined) return null
  const [bids, late, cells, values, contact] = await Promise.all([
    readBids(reader, tenderId),
    readLate(reader, tenderId),
    readCells(reader, tenderId),
    readValues(reader, tender),
    readContact(reader, rules.publishedById),
  ])
  return {
    tender,
    rules,
    reportHash: report.contentHash,
    contact,
    combined,
    bids,
    late,
    cells,
    values,
  }
}

const applicantColumns = {
  select: { name: true, country: true, identifier: true, locale: true },
} as const

async function readBids(reader: Reader, tenderId: string): Promise<LetterSources['bids']> {
  const rows = await reader.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    include: {
      applicant: applicantColumns,
      knockOutFindings: {
        where: { verdict: 'fail', confirmedAt: { not: null } },
        orderBy: { criterion: { code: 'asc' } },
        select: { reason: true, criterion: { select: { code: true, title: true } } },
      },
      queries: { where: { kind: 'low_price', decision: 'rejected' }, select: { reason: true } },
    },
  })
  return rows.map(({ id, letter, state, applicantId, applicant, ...bid }) => {
    const locale = isLocale(applicant?.locale) ? applicant.locale : 'en'
    return {
      bidId: id,
      letter,
      state,
      addressee: {
        applicantId,
        name: bid.applicantName,
        country: bid.country,
        identifier: bid.identifier,
        locale,
      },
      grounds: [
        ...bid.knockOutFindings.map(({ reason, criterion }) => ({
          code: criterion.code,
          title: textIn(readLocalizedText(criterion.title), locale),
          reason,
        })),
        ...bid.queries.map(({ reason }) => ({ code: '', title: '', reason })),
      ],
    }
  })
}

async function readLate(reader: Reader, tenderId: string): Promise<LetterSources['late']> {
  const rows = await reader.sealedBid.findMany({
    where: { tenderId, state: 'late' },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      applicantId: true,
      createdAt: true,
      applicant: applicantColumns,
      submissions: {
        where: { isLate: true },
        orderBy: { number: 'asc' },
        take: 1,
        select: { submittedAt: true },
      },
    },
  })
  return rows.map(({ id, applicantId, applicant, createdAt, submissions }) => ({
    sealedBidId: id,
    addressee: {
      ...applicant,
      applicantId,
      locale: isLocale(applicant.locale) ? applicant.locale : 'en',
    },
    receivedAt: submissions[0]?.submittedAt ?? createdAt,
  }))
}

async function readCells(reader: Reader, tenderId: string): Promise<LetterSources['cells']> {
  const [criteria, ratings, agreements, voided] = await Promise.all([
    reader.criterion.findMany({
      where: { tenderId, kind: 'weighted' },
      select: { id: true, code: true, valueFunction: true },
    }),
    reader.rating.findMany({
      where: { bid: { tenderId } },
      select: { bidId: true, criterionId: true, evaluatorId: true, level: true },
    }),
    reader.consensus.findMany({ where: { tenderId } }),
    reader.scorecard.findMany({
      where: { tenderId, state: 'void' },
      select: { bidId: true, evaluatorId: true },
    }),
  ])
  const isVoid = new Set(voided.map(({ bidId, evaluatorId }) => `${bidId} ${evaluatorId}`))
  const counting = ratings.filter((row) => !isVoid.has(`${row.bidId} ${row.evaluatorId}`))
  const bidIds = [...new Set([...counting, ...agreements].map(({ bidId }) => bidId))]
  const cellOf = (bidId: string, criterionId: string) => {
    const isHere = (row: { readonly bidId: string; readonly criterionId: string }) =>
      row.bidId === bidId && row.criterionId === criterionId
    const agreed = agreements.find(isHere)
    return {
      scores: counting.filter(isHere).flatMap(({ level }) => (level === null ? [] : [level])),
      consensus: agreed ? { level: agreed.level, reason: agreed.reason } : null,
    }
  }
  return new Map(
    bidIds.map((bidId) => [
      bidId,
      new Map(
        criteria.flatMap(({ id, code, valueFunction }) => {
          const declared = readValueFunction(valueFunction)
          if (declared?.kind !== 'rating') return []
          return [[code, { levels: declared.levels, ...cellOf(bidId, id) }] as const]
        }),
      ),
    ]),
  )
}

async function readValues(
  reader: Reader,
  { tenderId, organisationId }: TenderSubject,
): Promise<LetterSources['values']> {
  const view = await currentRanking(reader, tenderId, organisationId)
  const { facts } = view?.loaded ?? {}
  const cells = view?.ranking?.evaluation.cells ?? []
  return new Map(
    (facts?.bids ?? []).map(({ id }, i) => [
      id,
      new Map((facts?.criteria ?? []).map(({ code }, j) => [code, cells[i]?.[j]?.value ?? null])),
    ]),
  )
}

/** Whom a bidder may write to: who published the tender. */
async function readContact(reader: Reader, userId: string): Promise<string> {
  const officer = await reader.user.findUnique({
    where: { id: userId },
    select: { name: true, email: true },
  })
  return officer ? `${officer.name}, ${officer.email}` : ''
}
