import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { type Awaited, awaitedBy, type Task, type TenderAtWork, tasksOf } from './task-rules'

/** The start page: what waits for this person, for whom they wait, and what was decided lately. */
export type HomeView = {
  readonly tasks: readonly Task[]
  readonly awaited: readonly Awaited[]
  readonly lately: readonly DecidedLately[]
  readonly tenderCount: number
  /** The audit record's length and latest hash, for those who may read it; null for others. */
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
  async read(reader, _input, actor): Promise<HomeView> {
    const tenders = await readTendersAtWork(reader, actor)
    return {
      tasks: tasksOf(actor, tenders),
      awaited: awaitedBy(actor, tenders),
      lately: holds(actor, 'weights.view') ? await readLately(reader, actor) : [],
      tenderCount: tenders.length,
      record: holds(actor, 'audit.view') ? await readRecord(reader) : null,
    }
  },
})

async function readTendersAtWork(reader: Reader, actor: Actor): Promise<readonly TenderAtWork[]> {
  const own = { weighingExperts: { some: { userId: actor.id } } }
  const rows = await reader.tender.findMany({
    where: { organisationId: actor.organisationId, ...(holds(actor, 'tender.view') ? {} : own) },
    orderBy: { updatedAt: 'desc' },
    take: 50,
    select: {
      id: true,
      reference: true,
      title: true,
      state: true,
      weighingClosedAt: true,
      weighingExperts: { select: { id: true, name: true, userId: true, state: true } },
      criteria: { select: { kind: true, valueFunction: true } },
      bids: {
        select: {
          _count: {
            select: { evidence: true, ratings: { where: { evaluatorId: actor.id } } },
          },
        },
      },
      panel: { where: { userId: actor.id }, select: { userId: true } },
      _count: { select: { weightLocks: true } },
    },
  })
  return rows.map((row) => {
    const weighted = row.criteria.filter(({ kind }) => kind === 'weighted')
    const rated = weighted.filter(({ valueFunction }) => isRating(valueFunction)).length
    const bids = row.bids.length
    return {
      id: row.id,
      reference: row.reference,
      title: readLocalizedText(row.title),
      state: row.state,
      weightedCriteria: weighted.length,
      undeclaredCriteria: weighted.filter(({ valueFunction }) => valueFunction === null).length,
      isClosed: row.weighingClosedAt !== null,
      isLocked: row._count.weightLocks > 0,
      experts: row.weighingExperts,
      bids,
      evidenceExpected: bids * (row.criteria.length - rated),
      evidenceEntered: sum(row.bids.map(({ _count }) => _count.evidence)),
      isPanelMember: row.panel.length > 0,
      ratingsExpected: bids * rated,
      ownRatings: sum(row.bids.map(({ _count }) => _count.ratings)),
    }
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const isRating = (valueFunction: unknown) =>
  typeof valueFunction === 'object' &&
  valueFunction !== null &&
  'kind' in valueFunction &&
  valueFunction.kind === 'rating'

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

async function readRecord(reader: Reader) {
  const entries = await reader.auditEntry.count()
  const last = await reader.auditEntry.findFirst({
    orderBy: { seq: 'desc' },
    select: { hash: true },
  })
  return { entries, head: last?.hash ?? '' }
}
