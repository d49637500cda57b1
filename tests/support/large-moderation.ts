import { demoOrganisation } from '../../lib/account/demo-people'
import { createRandomStream, nextUniform } from '../../lib/decision/random/random-stream'
import { db, type Tx } from '../../lib/platform/db'
import { frozenContentOf } from '../../lib/selection/procedure/frozen-content'
import { insertVersion } from '../../lib/selection/procedure/insert-version'
import { loadProcedure } from '../../lib/selection/procedure/load-procedure'
import { saveTerms } from '../../lib/selection/procedure/save-terms'
import { usualTerms } from '../../lib/selection/procedure/terms-rules'
import { insurerChecklist } from '../../lib/selection/templates/built-in/insurer-checklist'
import { lockSet, normaliseSet } from '../../prisma/seed/official-weights'
import { plantTender } from '../../prisma/seed/plant-tender'
import { storyDay } from '../../prisma/seed/story'

const tenderId = 'tender-revealed'
const letters = 'ABCDEFGH'
const chairId = 'demo-samira-haddad'
const otherEvaluators = 6
const levels = 5

/**
 * A formal tender of the demonstration's organisation in moderation: 28 rated criteria, 8 bids and 7 evaluators, of whom
 * the demonstration's chair is one; 1,568 scores with comments. The same on every run. Gives the tender's id.
 */
export async function plantLargeModeration(): Promise<string> {
  await db.$transaction(
    async (tx) => {
      const criterionIds = await plantCriteria(tx)
      await publish(tx)
      await plantScores(tx, criterionIds)
      await tx.tender.update({ where: { id: tenderId }, data: { state: 'moderation' } })
    },
    { timeout: 120_000, maxWait: 20_000 },
  )
  return tenderId
}

async function plantCriteria(tx: Tx): Promise<readonly string[]> {
  const { criterionIds } = await plantTender(tx, {
    id: tenderId,
    reference: '2026-098',
    title: { en: 'Revealed tender' },
    description: { en: 'Scored by seven people.' },
    currency: 'USD',
    timeZone: 'Africa/Maputo',
    fictional: true,
    createdOn: '2026-08-10',
    state: 'weighing',
    template: insurerChecklist,
  })
  await tx.criterion.updateMany({
    where: { tenderId },
    data: {
      valueFunction: {
        kind: 'rating',
        levels: Array.from({ length: levels }, (_, index) => ({
          level: index,
          value: (100 * index) / (levels - 1),
          anchor: { en: `Shows ${index} of the four points that were published` },
        })),
      },
    },
  })
  const published = await tx.weightSet.findFirstOrThrow({
    where: { tenderId, method: 'published' },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  await normaliseSet(tx, published.id, 'Scaled in proportion.')
  await lockSet(tx, { tenderId, weightSetId: published.id, reason: 'As published.' })
  return [...criterionIds.values()]
}

async function publish(tx: Tx) {
  await tx.tender.update({ where: { id: tenderId }, data: { procedure: 'formal' } })
  const terms = {
    ...usualTerms,
    leastQuality: 40,
    priceFormula: { kind: 'absolute-benchmark', benchmark: 100_000 } as const,
    opensAt: storyDay('2026-09-01'),
    closesAt: storyDay('2026-09-20'),
  }
  await saveTerms(tx, tenderId, 0, terms)
  const subject = await loadProcedure(tx, tenderId, demoOrganisation.id)
  if (!subject) throw new Error('expected the tender just written')
  await insertVersion(tx, {
    tenderId,
    version: 1,
    content: await frozenContentOf(tx, subject, terms),
    reason: '',
    changes: [],
    publishedById: 'demo-tomas-machava',
    publishedAt: storyDay('2026-08-31'),
  })
}

async function plantScores(tx: Tx, criterionIds: readonly string[]) {
  const others = Array.from(
    { length: otherEvaluators },
    (_, place) => `evaluator-revealed-${place}`,
  )
  const members = [chairId, ...others]
  const bidIds = [...letters].map((letter) => `bid-revealed-${letter}`)
  const at = storyDay('2026-10-08')
  await tx.user.createMany({
    data: others.map((id, place) => ({
      id,
      name: `Evaluator ${place + 1}`,
      email: `${id}@harbourfund.example`,
      organisationId: demoOrganisation.id,
      roles: ['evaluator'],
    })),
  })
  await tx.panelMember.createMany({
    data: members.map((userId, position) => ({
      tenderId,
      userId,
      position,
      role: position === 0 ? ('chair' as const) : ('evaluator' as const),
    })),
  })
  await tx.bid.createMany({
    data: bidIds.map((id, position) => ({
      id,
      tenderId,
      letter: letters.charAt(position),
      applicantName: `Applicant ${letters.charAt(position)}`,
      position,
      state: 'admissible' as const,
    })),
  })
  await tx.conflictDeclaration.createMany({
    data: members.flatMap((userId) =>
      [null, ...bidIds].map((bidId) => ({
        id: `declared-${userId}-${bidId}`,
        tenderId,
        userId,
        bidId,
        state: 'none' as const,
        requestedAt: at,
        declaredAt: at,
      })),
    ),
  })
  await tx.scorecard.createMany({
    data: members.flatMap((evaluatorId) =>
      bidIds.map((bidId) => ({
        id: `card-${evaluatorId}-${bidId}`,
        tenderId,
        bidId,
        evaluatorId,
        state: 'locked' as const,
        submittedAt: at,
      })),
    ),
  })
  const stream = createRandomStream(2027)
  await tx.rating.createMany({
    data: bidIds.flatMap((bidId) =>
      criterionIds.flatMap((criterionId) => {
        const middle = nextUniform(stream) * (levels - 1)
        return members.map((evaluatorId) => ({
          bidId,
          criterionId,
          evaluatorId,
          level: Math.round(
            Math.min(levels - 1, Math.max(0, middle + 2 * (nextUniform(stream) - 0.5))),
          ),
          comment: 'What the offer shows on this point, and what it leaves out.',
          ratedAt: at,
        }))
      }),
    ),
  })
}
