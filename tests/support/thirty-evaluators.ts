import { randomUUID } from 'node:crypto'
import { demoOrganisation } from '../../lib/account/demo-people'
import { db } from '../../lib/platform/db'
import { createScorecards } from '../../lib/selection/scoring/create-scorecards'
import { insurerChecklist } from '../../lib/selection/templates/built-in/insurer-checklist'
import { plantTender } from '../../prisma/seed/plant-tender'
import { signedCookie } from './session-cookie'

const tenderId = 'tender-thirty-evaluators'
const bids = 2

/** One evaluator at work: the cookie of a session, their cards and the criteria on them. */
export type Scorer = {
  readonly cookie: string
  readonly scorecardIds: readonly string[]
  readonly criterionIds: readonly string[]
}

/**
 * A formal tender of the demonstration's organisation in scoring: 28 criteria, all rated, two bids, and evaluators who
 * have declared to have no conflict, each with a session of their own.
 */
export async function plantScorers(count: number): Promise<readonly Scorer[]> {
  const userIds = Array.from({ length: count }, (_, index) => `evaluator-of-thirty-${index + 1}`)
  const criterionIds = await plantCriteria()
  await db.user.createMany({
    data: userIds.map((id, index) => ({
      id,
      name: `Evaluator ${index + 1}`,
      email: `${id}@example.test`,
      organisationId: demoOrganisation.id,
      roles: ['evaluator' as const],
    })),
  })
  await plantPanel(userIds)
  await db.$transaction((tx) => createScorecards(tx, tenderId))
  return await Promise.all(userIds.map((userId) => scorerOf(userId, criterionIds)))
}

/** What stands in the database of all their scores. */
export const readScores = () =>
  db.rating.findMany({
    where: { bid: { tenderId } },
    select: { evaluatorId: true, version: true, level: true },
  })

async function plantCriteria(): Promise<readonly string[]> {
  const levels = [0, 1, 2, 3, 4].map((level) => ({ level, value: level * 25 }))
  return await db.$transaction(
    async (tx) => {
      const { criterionIds } = await plantTender(tx, {
        id: tenderId,
        reference: '2026-097',
        title: { en: 'Thirty evaluators' },
        description: { en: 'Scored by thirty people at once.' },
        currency: 'USD',
        timeZone: 'Africa/Maputo',
        fictional: true,
        createdOn: '2026-08-10',
        state: 'evaluation',
        template: insurerChecklist,
      })
      await tx.criterion.updateMany({
        where: { tenderId },
        data: { valueFunction: { kind: 'rating', levels } },
      })
      await tx.tender.update({
        where: { id: tenderId },
        data: { procedure: 'formal', state: 'scoring' },
      })
      return [...criterionIds.values()]
    },
    { timeout: 60_000, maxWait: 20_000 },
  )
}

async function plantPanel(userIds: readonly string[]) {
  const at = new Date()
  const bidIds = Array.from({ length: bids }, (_, index) => `bid-of-thirty-${index + 1}`)
  await db.bid.createMany({
    data: bidIds.map((id, position) => ({
      id,
      tenderId,
      letter: String.fromCharCode(65 + position),
      applicantName: `Applicant ${position + 1}`,
      position,
      state: 'admissible' as const,
    })),
  })
  await db.panelMember.createMany({
    data: userIds.map((userId, position) => ({ tenderId, userId, position })),
  })
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

async function scorerOf(userId: string, criterionIds: readonly string[]): Promise<Scorer> {
  const token = randomUUID()
  await db.session.create({
    data: { id: randomUUID(), userId, token, expiresAt: new Date(Date.now() + 3_600_000) },
  })
  const cards = await db.scorecard.findMany({
    where: { tenderId, evaluatorId: userId },
    select: { id: true },
  })
  return {
    cookie: await signedCookie('session_token', token),
    scorecardIds: cards.map(({ id }) => id),
    criterionIds,
  }
}
