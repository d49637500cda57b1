import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import { publishTender } from '../../lib/selection/procedure/publish-tender'
import { saveTerms } from '../../lib/selection/procedure/save-terms'
import type { StoredTenderState } from '../../lib/selection/procedure/tender-states-rules'
import { type ProcedureTerms, usualTerms } from '../../lib/selection/procedure/terms-rules'
import { actAs, actAsNobody } from './as-actor'
import { person } from './bids-tender'
import { aFormalTender } from './formal-tender'

type StageWishes = {
  readonly state?: StoredTenderState
  /** Evaluators besides the chair. */
  readonly evaluators?: number
  readonly bids?: number
  readonly terms?: Partial<ProcedureTerms>
}

/** Levels 0 to 4, each with its words. */
const rating = {
  kind: 'rating',
  levels: [0, 1, 2, 3, 4].map((level) => ({
    level,
    value: level * 25,
    anchor: { en: `Meets ${level} of the four points` },
  })),
}

/**
 * A published formal tender at a stage of its procedure: three rated criteria with equal weights, a chair and evaluators
 * on the panel, everybody’s conflicts cleared, and admissible bids A, B, C… without documents. It closed an hour ago.
 */
export async function aFormalStage(wishes: StageWishes = {}) {
  const { state = 'scoring', evaluators = 2, bids = 2 } = wishes
  const ground = await aFormalTender()
  const { tenderId, organisationId, officer, chair } = ground
  await db.criterion.updateMany({ where: { tenderId }, data: { valueFunction: rating } })
  await publish(tenderId, officer, wishes.terms ?? {})
  const finance = await person(organisationId, 'finance_officer', 'Fatima Aziz')
  const names = Array.from({ length: evaluators }, (_, index) => `Evaluator ${index + 1}`)
  const panel = await Promise.all(names.map((name) => person(organisationId, 'evaluator', name)))
  const members = [chair, ...panel]
  await db.panelMember.createMany({
    data: members.map(({ id: userId }, position) => ({
      tenderId,
      userId,
      position,
      role: position === 0 ? ('chair' as const) : ('evaluator' as const),
    })),
  })
  const bidIds = await plantBids(tenderId, bids)
  await clearConflicts(
    tenderId,
    members.map(({ id }) => id),
    bidIds,
  )
  const closedAt = new Date(Date.now() - 3_600_000)
  await db.procedureTerms.update({
    where: { tenderId },
    data: { opensAt: new Date(closedAt.getTime() - 86_400_000), closesAt: closedAt },
  })
  await db.tender.update({ where: { id: tenderId }, data: { state } })
  const criteria = await db.criterion.findMany({
    where: { tenderId },
    orderBy: { code: 'asc' },
    select: { id: true },
  })
  return { ...ground, finance, panel, bidIds, criterionIds: criteria.map(({ id }) => id) }
}

async function publish(
  tenderId: string,
  officer: Parameters<typeof actAs>[0],
  wishes: Partial<ProcedureTerms>,
) {
  const terms = {
    ...usualTerms,
    priceFormula: { kind: 'absolute-benchmark', benchmark: 100_000 } as const,
    opensAt: new Date('2090-01-01T09:00:00Z'),
    closesAt: new Date('2090-02-01T17:00:00Z'),
    ...wishes,
  }
  await db.$transaction((tx) => saveTerms(tx, tenderId, 0, terms))
  actAs(officer)
  const seen = { version: 1, termsVersion: 1, lockVersion: 1 }
  const published = await publishTender({ tenderId, ...seen, reason: 'The rules of this test.' })
  if (!published.ok) throw new Error(JSON.stringify(published.failure))
  actAsNobody()
}

async function plantBids(tenderId: string, count: number): Promise<readonly string[]> {
  const bids = Array.from({ length: count }, (_, position) => ({
    id: `bid-${randomUUID()}`,
    tenderId,
    letter: String.fromCharCode(65 + position),
    applicantName: `Applicant ${String.fromCharCode(65 + position)}`,
    position,
    state: 'admissible' as const,
    submittedAt: new Date(Date.now() - 7_200_000),
  }))
  await db.bid.createMany({ data: bids })
  return bids.map(({ id }) => id)
}

/** Everybody has declared to have no conflict, in general and with each bid. */
async function clearConflicts(
  tenderId: string,
  userIds: readonly string[],
  bidIds: readonly string[],
) {
  const at = new Date()
  await db.conflictDeclaration.createMany({
    data: userIds.flatMap((userId) =>
      [null, ...bidIds].map((bidId) => ({
        id: randomUUID(),
        tenderId,
        userId,
        bidId,
        state: 'none' as const,
        requestedAt: at,
        declaredAt: at,
      })),
    ),
  })
}
