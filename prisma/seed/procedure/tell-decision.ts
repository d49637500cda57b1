import { db } from '../../../lib/platform/db'
import { retellAs } from '../../../lib/platform/retold-occasion'
import { awardTender } from '../../../lib/selection/award/award-tender'
import { notifyBidders } from '../../../lib/selection/award/notify-bidders'
import { previewLetters } from '../../../lib/selection/award/preview-letters'
import { approveReport } from '../../../lib/selection/report/approve-report'
import { draftReport } from '../../../lib/selection/report/draft-report'
import { giveOpinion } from '../../../lib/selection/report/give-opinion'
import { storyActor, tell } from '../tell'
import { after, chair, dayOf, officer, type ProcedureStory, storyPanel } from './procedure-story'
import { tenderVersion } from './tell-admission'

/** Report, opinions, letters, standstill, award. One member dissents from the recommendation. */
export async function tellDecision(
  story: ProcedureStory,
  dissenting: { readonly userId: string; readonly statement: string },
) {
  const { tenderId } = story
  await tell(officer, dayOf(story, 'reported'), draftReport, {
    tenderId,
    version: await tenderVersion(tenderId),
  })
  for (const [place, userId] of storyPanel.entries()) {
    const dissents = userId === dissenting.userId
    await tell(userId, after(dayOf(story, 'reported'), 60 + place * 30), giveOpinion, {
      tenderId,
      number: 1,
      opinion: dissents ? 'dissents' : 'approves',
      statement: dissents ? dissenting.statement : '',
    })
  }
  await tell(chair, after(dayOf(story, 'reported'), 180), approveReport, {
    tenderId,
    version: await tenderVersion(tenderId),
  })
  await tell(officer, dayOf(story, 'notified'), notifyBidders, {
    tenderId,
    version: await tenderVersion(tenderId),
    lettersHash: await lettersHash(tenderId, dayOf(story, 'notified')),
  })
  await tell(chair, dayOf(story, 'awarded'), awardTender, {
    tenderId,
    version: await tenderVersion(tenderId),
    bidId: await firstBid(tenderId),
    reason:
      'First of the combined ranking under the rules as published; the standstill passed without a challenge.',
  })
}

async function lettersHash(tenderId: string, at: string) {
  const occasion = { actor: await storyActor(officer), now: new Date(at) }
  const preview = await retellAs(occasion, () => previewLetters({ tenderId }))
  if (!preview.ok) throw new Error(`${tenderId}: ${preview.failure.code}`)
  return preview.value.lettersHash
}

const firstBid = async (tenderId: string) =>
  (await db.bid.findFirstOrThrow({ where: { tenderId, state: 'recommended' } })).id
