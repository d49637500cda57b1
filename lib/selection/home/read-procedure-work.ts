import 'server-only'
import type { Reader } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import { type StoredTenderState, stateAt } from '../procedure/tender-states-rules'
import type { ProcedureWork } from './procedure-task-rules'

type Row = {
  readonly id: string
  readonly state: StoredTenderState
  readonly isLocked: boolean
  readonly procedureTerms: {
    readonly opensAt: Date | null
    readonly closesAt: Date | null
  } | null
  readonly standstillStartsAt: Date | null
  readonly standstillEndsAt: Date | null
}

/** What each of these formal tenders asks of the actor: counts of what is their own, and of what is open to all. */
export async function readProcedureWork(
  reader: Reader,
  tenders: readonly Row[],
  actor: Actor,
  now: Date,
): Promise<ReadonlyMap<string, ProcedureWork>> {
  const among = { tenderId: { in: tenders.map(({ id }) => id) } }
  const count = { by: ['tenderId' as const], _count: true as const }
  const [owed, toReview, cards, questions, reports] = await Promise.all([
    reader.conflictDeclaration.groupBy({
      ...count,
      where: { ...among, userId: actor.id, state: 'requested' },
    }),
    reader.conflictDeclaration.groupBy({
      ...count,
      where: { ...among, userId: { not: actor.id }, state: 'declared' },
    }),
    reader.scorecard.groupBy({
      ...count,
      where: {
        ...among,
        evaluatorId: actor.id,
        state: { in: ['empty', 'draft', 'reopened'] },
      },
    }),
    reader.question.groupBy({ ...count, where: { ...among, state: 'asked' } }),
    reader.report.findMany({
      where: among,
      distinct: ['tenderId'],
      orderBy: [{ tenderId: 'asc' }, { number: 'desc' }],
      select: {
        tenderId: true,
        approvals: { where: { userId: actor.id }, select: { userId: true } },
      },
    }),
  ])
  const lacking = new Set(
    reports.filter(({ approvals }) => approvals.length === 0).map(({ tenderId }) => tenderId),
  )
  return new Map(
    tenders.map((tender) => [
      tender.id,
      {
        stands: stateAt({ ...tender, ...(tender.procedureTerms ?? undated) }, now),
        isLocked: tender.isLocked,
        hasStood: tender.standstillEndsAt !== null && tender.standstillEndsAt <= now,
        ownDeclarations: countOf(owed, tender.id),
        declarationsToReview: countOf(toReview, tender.id),
        ownCards: countOf(cards, tender.id),
        lacksOwnApproval: lacking.has(tender.id),
        questions: countOf(questions, tender.id),
      },
    ]),
  )
}

const undated = { opensAt: null, closesAt: null }

const countOf = (
  rows: readonly { readonly tenderId: string; readonly _count: number }[],
  id: string,
) => rows.find(({ tenderId }) => tenderId === id)?._count ?? 0
