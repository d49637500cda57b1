import { db } from '../../../lib/platform/db'
import { revealScores } from '../../../lib/selection/scoring/reveal-scores'
import { saveScore } from '../../../lib/selection/scoring/save-score'
import { submitScorecard } from '../../../lib/selection/scoring/submit-scorecard'
import { tell } from '../tell'
import { ratedCodes } from './cover-criteria'
import {
  after,
  chair,
  dayOf,
  type ProcedureStory,
  type StoryBid,
  storyPanel,
} from './procedure-story'
import { scoreComment } from './score-comments'
import { tenderVersion } from './tell-admission'

/** Everybody scores what the story says they do; a card whose levels it gives is submitted. */
export async function tellScoring(
  story: ProcedureStory,
  submitted: readonly string[] = storyPanel,
) {
  const { tenderId } = story
  for (const [place, evaluatorId] of storyPanel.entries()) {
    const cards = await db.scorecard.findMany({
      where: { tenderId, evaluatorId },
      orderBy: { bid: { letter: 'asc' } },
      include: { bid: { select: { applicantId: true } } },
    })
    for (const [index, card] of cards.entries()) {
      const bid = story.bids.find(({ applicant }) => applicant.id === card.bid.applicantId)
      const at = after(dayOf(story, 'scored'), place * 60 * 24 + index * 30)
      if (!bid?.levels[evaluatorId]) continue
      await tellCard(bid, { card, evaluatorId, at, isSubmitted: submitted.includes(evaluatorId) })
    }
  }
}

type Card = {
  readonly card: { readonly id: string; readonly bidId: string; readonly tenderId: string }
  readonly evaluatorId: string
  readonly at: string
  readonly isSubmitted: boolean
}

async function tellCard(bid: StoryBid, { card, evaluatorId, at, isSubmitted }: Card) {
  const criteria = await db.criterion.findMany({
    where: { tenderId: card.tenderId, code: { in: [...ratedCodes] } },
    orderBy: { code: 'asc' },
  })
  const document = await db.bidDocument.findFirstOrThrow({
    where: { bidId: card.bidId, envelope: 'technical' },
  })
  for (const [place, criterion] of criteria.entries()) {
    const level = bid.levels[evaluatorId]?.[place] ?? 1
    const nothing =
      bid.nothingFound?.evaluatorId === evaluatorId && bid.nothingFound.place === place
        ? bid.nothingFound
        : null
    await tell(evaluatorId, after(at, place * 4), saveScore, {
      scorecardId: card.id,
      criterionId: criterion.id,
      version: 0,
      level,
      comment: nothing?.comment ?? scoreComment(place, level, evaluatorId),
      documentId: nothing ? null : document.id,
      page: nothing ? null : place + 1,
      noEvidence: nothing !== null,
    })
  }
  if (!isSubmitted) return
  const { version } = await db.scorecard.findUniqueOrThrow({ where: { id: card.id } })
  await tell(evaluatorId, after(at, 25), submitScorecard, {
    scorecardId: card.id,
    version,
    withoutEvidence: [],
  })
}

/** The chair opens all cards to everybody. */
export const tellReveal = async (story: ProcedureStory) =>
  tell(chair, dayOf(story, 'revealed'), revealScores, {
    tenderId: story.tenderId,
    version: await tenderVersion(story.tenderId),
  })
