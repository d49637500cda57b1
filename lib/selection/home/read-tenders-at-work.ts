import 'server-only'
import { holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import { readLocalizedText } from '../read-localized-text'
import { readProcedureWork } from './read-procedure-work'
import type { TenderAtWork } from './task-rules'

/** The latest fifty tenders that concern the actor, with what is done and what is left. */
export async function readTendersAtWork(
  reader: Reader,
  actor: Actor,
  now: Date,
): Promise<readonly TenderAtWork[]> {
  const rows = await readRows(reader, actor)
  const given = await readRatingsGiven(reader, rows)
  const procedures = await readProcedureWork(
    reader,
    rows
      .filter(({ procedure }) => procedure === 'formal')
      .map(({ _count, ...row }) => ({ ...row, isLocked: _count.weightLocks > 0 })),
    actor,
    now,
  )
  return rows.map((row) => {
    const weighted = row.criteria.filter(({ kind }) => kind === 'weighted')
    const rated = weighted.filter(({ valueFunction }) => isRating(valueFunction)).length
    const bids = row.bids.length
    return {
      id: row.id,
      reference: row.reference,
      title: readLocalizedText(row.title),
      state: row.state,
      procedure: procedures.get(row.id) ?? null,
      weightedCriteria: weighted.length,
      undeclaredCriteria: weighted.filter(({ valueFunction }) => valueFunction === null).length,
      isClosed: row.weighingClosedAt !== null,
      isLocked: row._count.weightLocks > 0,
      experts: row.weighingExperts,
      bids,
      evidenceExpected: bids * (row.criteria.length - rated),
      evidenceEntered: row.bids.reduce((sum, { _count }) => sum + _count.evidence, 0),
      ratingsExpected: bids * rated,
      panel: row.panel.map(({ user }) => ({
        ...user,
        given: given(user.id, row.bids),
      })),
    }
  })
}

const readRows = (reader: Reader, actor: Actor) =>
  reader.tender.findMany({
    where: {
      organisationId: actor.organisationId,
      ...(holds(actor, 'tender.view') ? {} : { weighingExperts: { some: { userId: actor.id } } }),
    },
    orderBy: { updatedAt: 'desc' },
    take: 50,
    select: {
      id: true,
      reference: true,
      title: true,
      state: true,
      procedure: true,
      procedureTerms: { select: { opensAt: true, closesAt: true } },
      standstillStartsAt: true,
      standstillEndsAt: true,
      weighingClosedAt: true,
      weighingExperts: { select: { id: true, name: true, userId: true, state: true } },
      criteria: { select: { kind: true, valueFunction: true } },
      bids: { select: { id: true, _count: { select: { evidence: true } } } },
      panel: {
        orderBy: { position: 'asc' },
        select: { user: { select: { id: true, name: true } } },
      },
      _count: { select: { weightLocks: true } },
    },
  })

async function readRatingsGiven(reader: Reader, rows: Awaited<ReturnType<typeof readRows>>) {
  const open = rows.filter(({ state, panel }) => state === 'evaluation' && panel.length > 0)
  const counts = await reader.rating.groupBy({
    by: ['evaluatorId', 'bidId'],
    where: { bidId: { in: open.flatMap(({ bids }) => bids.map(({ id }) => id)) } },
    _count: true,
  })
  return (evaluatorId: string, bids: readonly { readonly id: string }[]) =>
    counts
      .filter((row) => row.evaluatorId === evaluatorId && bids.some(({ id }) => id === row.bidId))
      .reduce((sum, { _count }) => sum + _count, 0)
}

const isRating = (valueFunction: unknown) =>
  typeof valueFunction === 'object' &&
  valueFunction !== null &&
  'kind' in valueFunction &&
  valueFunction.kind === 'rating'
