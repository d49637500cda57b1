import { randomUUID } from 'node:crypto'
import { demoOrganisation } from '../../lib/account/demo-people'
import { createRandomStream, nextUniform } from '../../lib/decision/random/random-stream'
import { db, type Tx } from '../../lib/platform/db'
import { insurerChecklist } from '../../lib/selection/templates/built-in/insurer-checklist'
import { complementaryExperts } from '../../prisma/seed/complementary-experts'
import { lockSet, normaliseSet } from '../../prisma/seed/official-weights'
import { plantExperts } from '../../prisma/seed/plant-experts'
import { plantGroupWeights } from '../../prisma/seed/plant-group-weights'
import { plantTender } from '../../prisma/seed/plant-tender'
import { storyDay } from '../../prisma/seed/story'
import { signedCookie } from './session-cookie'

const tenderId = 'tender-large'
const letters = 'ABCDEFGHIJKLMNOPQRST'
const evaluators = 7
const levels = 5

/**
 * A tender of the demonstration's organisation in which 7 evaluators rated 20 bids on all 28 criteria: 3,920 ratings.
 * It has all that the result page shows: the published weights (the first are official), expert answers and the
 * group posterior. The same on every run. Gives the tender's id.
 */
export async function plantLargeTender(): Promise<string> {
  await db.$transaction(
    async (tx) => {
      const criterionIds = await plantCriteria(tx)
      await plantExperts(
        tx,
        tenderId,
        complementaryExperts.map((expert) => ({ ...expert, id: `${expert.id}-large` })),
      )
      await plantGroupWeights(tx, tenderId)
      await chooseWeights(tx)
      await plantRatedBids(tx, criterionIds)
    },
    { timeout: 120_000, maxWait: 20_000 },
  )
  return tenderId
}

/** The cookie of a new session of the demonstration's chair. */
export async function chairCookie(): Promise<string> {
  const token = randomUUID()
  await db.session.create({
    data: {
      id: randomUUID(),
      userId: 'demo-samira-haddad',
      token,
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  })
  return signedCookie('session_token', token)
}

async function plantCriteria(tx: Tx): Promise<readonly string[]> {
  const { criterionIds } = await plantTender(tx, {
    id: tenderId,
    reference: '2026-099',
    title: { en: 'Large tender' },
    description: { en: 'Rated by seven people on everything.' },
    currency: 'USD',
    timeZone: 'Africa/Maputo',
    fictional: true,
    createdOn: '2026-08-10',
    state: 'evaluation',
    template: insurerChecklist,
  })
  await tx.criterion.updateMany({
    where: { tenderId },
    data: {
      valueFunction: {
        kind: 'rating',
        levels: Array.from({ length: levels }, (_, index) => ({
          level: index + 1,
          value: (100 * index) / (levels - 1),
        })),
      },
    },
  })
  return [...criterionIds.values()]
}

async function chooseWeights(tx: Tx) {
  const published = await tx.weightSet.findMany({
    where: { tenderId, method: 'published' },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  for (const { id } of published) await normaliseSet(tx, id, 'Scaled in proportion.')
  await lockSet(tx, { tenderId, weightSetId: published[0]?.id ?? '', reason: 'As published.' })
}

async function plantRatedBids(tx: Tx, criterionIds: readonly string[]) {
  const bids = [...letters].map((letter, position) => ({
    id: `bid-large-${letter}`,
    tenderId,
    letter,
    applicantName: `Applicant ${letter}`,
    position,
  }))
  const people = Array.from({ length: evaluators }, (_, position) => `evaluator-large-${position}`)
  await tx.user.createMany({
    data: people.map((id) => ({
      id,
      name: id,
      email: `${id}@harbourfund.example`,
      organisationId: demoOrganisation.id,
      roles: ['evaluator'],
    })),
  })
  await tx.panelMember.createMany({
    data: people.map((userId, position) => ({ tenderId, userId, position })),
  })
  await tx.bid.createMany({ data: bids })
  const stream = createRandomStream(2027)
  await tx.rating.createMany({
    data: bids.flatMap(({ id: bidId }) =>
      criterionIds.flatMap((criterionId) =>
        people.map((evaluatorId) => ({
          bidId,
          criterionId,
          evaluatorId,
          level: 1 + Math.floor(levels * nextUniform(stream)),
          ratedAt: storyDay('2026-10-08'),
        })),
      ),
    ),
  })
}
