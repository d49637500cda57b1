import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import type { StoredTenderState } from '../../lib/selection/procedure/tender-states-rules'
import type { ProcedureTerms } from '../../lib/selection/procedure/terms-rules'
import type { Locale } from '../../lib/shared/locale'
import { person } from './bids-tender'
import { aFormalStage } from './formal-stage'
import { aUser } from './test-database'

type AwardWishes = {
  readonly state?: StoredTenderState
  readonly bids?: number
  readonly terms?: Partial<ProcedureTerms>
}

const languages: readonly Locale[] = ['en', 'pt', 'fr']

/**
 * A formal tender whose bids are ranked: bid A leads, its scores are 4 of 4 and the others' 2 of 4 by agreement, each bid
 * costs 800 more than the one before. Bidders sign in and read English, Portuguese and French in turn.
 */
export async function anAwardStage(wishes: AwardWishes = {}) {
  const { state = 'combined', bids = 3, terms = {} } = wishes
  const stage = await aFormalStage({ state, bids, terms })
  const { tenderId, organisationId, chair, panel, bidIds, criterionIds } = stage
  const members = [chair, ...panel]
  await db.criterion.updateMany({ where: { tenderId }, data: { minimumValue: null } })
  const applicants = await Promise.all(
    bidIds.map((bidId, place) => anApplicant(organisationId, bidId, place)),
  )
  for (const [place, bidId] of bidIds.entries()) {
    const level = place === 0 ? 4 : 2
    await db.rating.createMany({
      data: members.flatMap(({ id }) =>
        criterionIds.map((criterionId) => ({
          bidId,
          criterionId,
          evaluatorId: id,
          level,
          comment: `Comment on ${place}`,
          ratedAt: new Date(),
        })),
      ),
    })
    await db.scorecard.createMany({
      data: members.map(({ id }) => ({
        id: `card-${randomUUID()}`,
        tenderId,
        bidId,
        evaluatorId: id,
        state: 'locked' as const,
        submittedAt: new Date(),
      })),
    })
    await db.consensus.createMany({
      data: criterionIds.map((criterionId) => ({
        id: `consensus-${randomUUID()}`,
        tenderId,
        bidId,
        criterionId,
        level,
        reason: `Reason of the panel on applicant ${place}`,
        present: members.map(({ id }) => id),
        agreedById: chair.id,
        agreedAt: new Date(),
      })),
    })
    await db.priceOffer.create({ data: anOffer(bidId, 80_000 + place * 800, chair.id) })
    await db.bid.update({ where: { id: bidId }, data: { state: 'ranked' } })
  }
  return { ...stage, members, applicants }
}

async function anApplicant(organisationId: string, bidId: string, place: number) {
  const locale = languages[place % languages.length] ?? 'en'
  const { applicantName } = await db.bid.findUniqueOrThrow({ where: { id: bidId } })
  const applicant = await db.applicant.create({
    data: { id: `applicant-${randomUUID()}`, organisationId, name: applicantName, locale },
  })
  await db.bid.update({ where: { id: bidId }, data: { applicantId: applicant.id } })
  const user = await aUser({
    organisationId,
    roles: ['applicant_user'],
    name: applicantName,
    locale,
  })
  await db.user.update({ where: { id: user.id }, data: { applicantId: applicant.id } })
  return { ...user, applicantId: applicant.id, locale }
}

const anOffer = (bidId: string, minor: number, checkedById: string) => ({
  bidId,
  offeredMinor: BigInt(minor),
  currency: 'USD',
  isTaxIncluded: true,
  correctedMinor: BigInt(minor),
  comparedMinor: BigInt(minor),
  checkedById,
  checkedAt: new Date(),
})

/** A sealed bid that came after the closing: nobody ever opens it. */
export async function aLateBid(tenderId: string, organisationId: string, locale: Locale = 'pt') {
  const applicant = await db.applicant.create({
    data: { id: `applicant-${randomUUID()}`, organisationId, name: 'Latecomer', locale },
  })
  const user = await person(organisationId, 'applicant_user', 'Late Person')
  await db.user.update({ where: { id: user.id }, data: { applicantId: applicant.id } })
  await db.sealedBid.create({
    data: {
      id: `sealed-${randomUUID()}`,
      tenderId,
      applicantId: applicant.id,
      state: 'late',
    },
  })
  return user
}
