import { db } from '../../../lib/platform/db'
import { confirmFail } from '../../../lib/selection/admissibility/confirm-fail'
import { judgeRequirement } from '../../../lib/selection/admissibility/judge-requirement'
import { startAdmissibility } from '../../../lib/selection/admissibility/start-admissibility'
import { startScoring } from '../../../lib/selection/admissibility/start-scoring'
import { confirmOpening } from '../../../lib/selection/opening/confirm-opening'
import { proposeOpening } from '../../../lib/selection/opening/propose-opening'
import { declareConflict } from '../../../lib/selection/panel/declare-conflict'
import { reviewDeclaration } from '../../../lib/selection/panel/review-declaration'
import { tell } from '../tell'
import {
  after,
  chair,
  dayOf,
  finance,
  officer,
  type ProcedureStory,
  storyPanel,
} from './procedure-story'

/** A link that a member declares, and what the chair makes of it. */
export type StoryLink = {
  readonly userId: string
  /** Account of the applicant's person. */
  readonly applicantId: string
  readonly text: string
  readonly outcome: 'cleared' | 'restricted'
  readonly reason: string
}

export const tenderVersion = async (id: string) =>
  (await db.tender.findUniqueOrThrow({ where: { id }, select: { version: true } })).version

/** Two people open envelopes of one kind, before a third. */
export async function tellOpening(
  tenderId: string,
  envelope: 'technical' | 'financial',
  at: string,
  second: string,
) {
  await tell(officer, at, proposeOpening, {
    tenderId,
    envelope,
    place: 'Meeting room 2, Harbour House',
    attendees: 'Henrik Olsen',
  })
  await tell(second, after(at, 4), confirmOpening, { tenderId, envelope, version: 1 })
}

/** From the first opening to the cards: conflicts with each bid declared, requirements judged by two. */
export async function tellAdmission(story: ProcedureStory, link: StoryLink | null) {
  const { tenderId } = story
  await tellOpening(tenderId, 'technical', dayOf(story, 'opened'), chair)
  await tellDeclarations(story, link)
  await tell(officer, dayOf(story, 'judged'), startAdmissibility, {
    tenderId,
    version: await tenderVersion(tenderId),
  })
  await tellFindings(story)
  await tell(officer, after(dayOf(story, 'judged'), 90), startScoring, {
    tenderId,
    version: await tenderVersion(tenderId),
  })
}

async function tellDeclarations(story: ProcedureStory, link: StoryLink | null) {
  const { tenderId } = story
  const owed = await db.conflictDeclaration.findMany({
    where: { tenderId, state: 'requested', userId: { in: [...storyPanel, finance] } },
    orderBy: [{ userId: 'asc' }, { bid: { letter: 'asc' } }],
    include: { bid: { select: { applicantId: true } } },
  })
  for (const [place, { id, userId, bidId, bid, version }] of owed.entries()) {
    const hasLink = link?.userId === userId && link.applicantId === bid?.applicantId
    await tell(userId, after(dayOf(story, 'declared'), place), declareConflict, {
      tenderId,
      bidId,
      outcome: hasLink ? 'declared' : 'none',
      text: hasLink ? link.text : '',
      version,
    })
    if (!hasLink) continue
    await tell(chair, after(dayOf(story, 'declared'), 120), reviewDeclaration, {
      declarationId: id,
      version: version + 1,
      outcome: link.outcome,
      reason: link.reason,
    })
  }
}

async function tellFindings(story: ProcedureStory) {
  const { tenderId } = story
  const criterion = await db.criterion.findFirstOrThrow({ where: { tenderId, code: '3.2' } })
  const bids = await db.bid.findMany({
    where: { tenderId },
    orderBy: { letter: 'asc' },
    include: { evidence: { where: { criterionId: criterion.id } } },
  })
  for (const [place, { id: bidId, evidence }] of bids.entries()) {
    const passes = evidence[0]?.value === true
    const cell = { tenderId, bidId, criterionId: criterion.id }
    await tell(officer, after(dayOf(story, 'judged'), 10 + place), judgeRequirement, {
      ...cell,
      verdict: passes ? 'pass' : 'fail',
      reason: passes
        ? 'The licence is in force and covers this kind of contract.'
        : 'The licence names another country; the bidder says itself that it has none here.',
      version: 0,
    })
    if (!passes)
      await tell(chair, after(dayOf(story, 'judged'), 40 + place), confirmFail, {
        ...cell,
        version: 1,
      })
  }
}
