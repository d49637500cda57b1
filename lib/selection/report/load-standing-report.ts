import 'server-only'
import type { Reader } from '../../platform/db'
import { readStanding } from '../panel/read-standing'
import { readReadiness } from '../tenders/read-readiness'
import type { TenderSubject } from '../tenders/tender-rules'
import { votingMembers } from './approval-rules'
import { readNames } from './read-names'
import { type ReportContent, reportContent } from './report-schema'

/** Who votes on the report of a tender: see `votingMembers`. */
export async function readVotingMembers(reader: Reader, tenderId: string) {
  const [seats, standing] = await Promise.all([
    reader.panelMember.findMany({
      where: { tenderId },
      orderBy: { position: 'asc' },
      select: { userId: true, role: true, absentAt: true, user: { select: { name: true } } },
    }),
    readStanding(reader, tenderId),
  ])
  return votingMembers(
    seats.map(({ userId, role, absentAt, user }) => ({
      userId,
      name: user.name,
      role,
      isAbsent: absentAt !== null,
    })),
    standing,
  )
}

/** The report that counts, with what was said of it; null before the first draft. */
export async function readLatestReport(reader: Reader, tenderId: string) {
  return await reader.report.findFirst({
    where: { tenderId },
    orderBy: { number: 'desc' },
    include: { approvals: { orderBy: { givenAt: 'asc' } } },
  })
}

/** A stored report as it was written, with its opinions by name. */
export async function readReport(
  reader: Reader,
  { tenderId, organisationId }: Pick<TenderSubject, 'tenderId' | 'organisationId'>,
  number?: number,
): Promise<ShownReport | null> {
  const row = await reader.report.findFirst({
    where: { tenderId, ...(number === undefined ? {} : { number }) },
    orderBy: { number: 'desc' },
    include: { approvals: { orderBy: { givenAt: 'asc' } } },
  })
  if (!row) return null
  const nameOf = await readNames(reader, organisationId)
  return {
    number: row.number,
    content: reportContent.parse(JSON.parse(row.content)),
    contentHash: row.contentHash,
    opinions: row.approvals.map(({ userId, opinion, statement, givenAt }) => ({
      userId,
      name: nameOf(userId),
      opinion,
      statement,
      givenAt: givenAt.toISOString(),
    })),
  }
}

export type ShownOpinion = {
  readonly userId: string
  readonly name: string
  readonly opinion: 'approves' | 'dissents'
  readonly statement: string
  readonly givenAt: string
}

export type ShownReport = {
  readonly number: number
  readonly content: ReportContent
  readonly contentHash: string
  readonly opinions: readonly ShownOpinion[]
}

/** What the table of moves looks at besides the tender itself. */
export async function withReadiness(reader: Reader, tender: TenderSubject) {
  return { ...tender, ...(await readReadiness(reader, tender.tenderId)) }
}
