import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { cardTenders, unsealedEntries } from '../scoring/sealed-audit-rules'
import { type Awaited, awaitedBy } from './awaited-rules'
import { readTendersAtWork } from './read-tenders-at-work'
import { type Task, tasksOf } from './task-rules'

/** The start page: what waits for this person, for whom they wait, and what was decided lately. */
export type HomeView = {
  readonly tasks: readonly Task[]
  readonly awaited: readonly Awaited[]
  readonly lately: readonly DecidedLately[]
  readonly tenderCount: number
  /** The audit record's length and latest hash but for sealed scorecards, for those who may read it; null for others. */
  readonly record: { readonly entries: number; readonly head: string } | null
}

export type DecidedLately = {
  readonly tenderId: string
  readonly title: LocalizedText
  readonly setName: LocalizedText
  readonly lockedAt: string
}

/** What waits for the signed-in person. Open to every role: each sees only what concerns them. */
export const getHome = defineQuery({
  name: 'selection.get-home',
  input: z.undefined(),
  authorize: allow('account.own'),
  async read(reader, _input, actor, now): Promise<HomeView> {
    const tenders = await readTendersAtWork(reader, actor, now)
    return {
      tasks: tasksOf(actor, tenders),
      awaited: awaitedBy(actor, tenders),
      lately: holds(actor, 'weights.view') ? await readLately(reader, actor) : [],
      tenderCount: tenders.length,
      record: holds(actor, 'audit.view') ? await readRecord(reader) : null,
    }
  },
})

async function readLately(reader: Reader, actor: Actor): Promise<readonly DecidedLately[]> {
  const locks = await reader.weightLock.findMany({
    where: { tender: { organisationId: actor.organisationId } },
    orderBy: { lockedAt: 'desc' },
    take: 5,
    select: {
      lockedAt: true,
      tender: { select: { id: true, title: true } },
      weightSet: { select: { name: true } },
    },
  })
  return locks.map(({ lockedAt, tender, weightSet }) => ({
    tenderId: tender.id,
    title: readLocalizedText(tender.title),
    setName: readLocalizedText(weightSet.name),
    lockedAt: lockedAt.toISOString(),
  }))
}

/** Without what is done with sealed scorecards: a number that goes up would tell when somebody scores. */
async function readRecord(reader: Reader) {
  const where = unsealedEntries(await reader.tender.findMany(cardTenders))
  const entries = await reader.auditEntry.count({ where })
  const last = await reader.auditEntry.findFirst({
    where,
    orderBy: { seq: 'desc' },
    select: { hash: true },
  })
  return { entries, head: last?.hash ?? '' }
}
