import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import { applicantOf } from '../applications/load-application'
import { loadTender } from '../tenders/load-tender'
import {
  type ApplicationAct,
  type ApplicationRecord,
  applicationHistory,
} from './application-history-rules'
import type { HistoryView } from './history-rules'
import { readRecord } from './read-record'

/** What happened to one's own bid; nobody else's, and nobody inside by name. */
export const getApplicationHistory = defineQuery({
  name: 'selection.get-application-history',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('application.own'),
  async read(reader, { tenderId }, actor): Promise<HistoryView<ApplicationAct> | null> {
    const applicant = await applicantOf(reader, actor)
    const tender = applicant && (await loadTender(reader, tenderId, actor.organisationId))
    if (!applicant || !tender) return null
    const record = await readApplication(reader, tender, applicant)
    const people = await reader.user.findMany({
      where: { applicantId: applicant.id, organisationId: actor.organisationId },
      select: { id: true, name: true },
    })
    const names = new Map(people.map(({ id, name }) => [id, name]))
    const colleagueOf = (userId: string | null) => names.get(userId ?? '') ?? null
    return { timeZone: tender.timeZone, events: applicationHistory(record, colleagueOf) }
  },
})

type Place = { readonly tenderId: string; readonly organisationId: string }

async function readApplication(
  reader: Reader,
  { tenderId, organisationId }: Place,
  applicant: { readonly id: string; readonly name: string },
): Promise<ApplicationRecord> {
  const questions = await reader.question.findMany({
    where: { tenderId, applicantId: applicant.id },
  })
  const sealed = await reader.sealedBid.findUnique({
    where: { tenderId_applicantId: { tenderId, applicantId: applicant.id } },
    select: { id: true, bid: { select: openedBid } },
  })
  if (!sealed) return { ...nothing, questions }
  const { id: sealedBidId, bid } = sealed
  return {
    questions,
    entries: await readRecord(reader, organisationId, [
      { subjectType: 'sealed-bid', subjectIds: [sealedBidId] },
    ]),
    openedAt: bid ? await readOpenedAt(reader, tenderId) : null,
    queries: bid?.queries ?? [],
    // A late bid was never opened: its letter names what was sealed.
    letters:
      bid?.letters ??
      (await reader.letter.findMany({ where: { tenderId, sealedBidId }, ...letter })),
    // As on the letter: a challenge counts as the bidder's own where the bidder brought it.
    challenges: (bid?.challenges ?? []).filter(({ challenger }) => challenger === applicant.name),
  }
}

const letter = { select: { id: true, kind: true, sentById: true, sentAt: true } } as const

const openedBid = {
  letters: letter,
  queries: { omit: { finding: true, reason: true, decision: true } },
  challenges: true,
} as const

const nothing: ApplicationRecord = {
  entries: [],
  questions: [],
  openedAt: null,
  queries: [],
  letters: [],
  challenges: [],
}

async function readOpenedAt(reader: Reader, tenderId: string): Promise<Date | null> {
  const opening = await reader.opening.findUnique({
    where: { tenderId_envelope: { tenderId, envelope: 'technical' } },
    select: { confirmedAt: true },
  })
  return opening?.confirmedAt ?? null
}
