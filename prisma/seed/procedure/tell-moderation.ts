import { demoOrganisation } from '../../../lib/account/demo-people'
import { db } from '../../../lib/platform/db'
import { agreeLevel } from '../../../lib/selection/moderation/agree-level'
import { answerDissent } from '../../../lib/selection/moderation/answer-dissent'
import type { ModerationCell } from '../../../lib/selection/moderation/cell-rules'
import { confirmRecord } from '../../../lib/selection/moderation/confirm-record'
import { loadConfirmation } from '../../../lib/selection/moderation/load-confirmation'
import { loadModeration } from '../../../lib/selection/moderation/load-moderation'
import { lockTechnical } from '../../../lib/selection/moderation/lock-technical'
import { cellStanding } from '../../../lib/selection/moderation/progress-rules'
import { startModeration } from '../../../lib/selection/moderation/start-moderation'
import { stateDissent } from '../../../lib/selection/moderation/state-dissent'
import { tell } from '../tell'
import { after, chair, dayOf, type ProcedureStory, storyPanel } from './procedure-story'
import { tenderVersion } from './tell-admission'

/** A member who holds to another view on the first cell that was discussed. */
export type StoryDissent = {
  readonly memberId: string
  readonly point: string
  /** Null where nobody has answered yet. */
  readonly answer: string | null
}

/** Every cell that asks for it is discussed; one member dissents. */
export async function tellModeration(story: ProcedureStory, dissent: StoryDissent) {
  const { tenderId } = story
  await tell(chair, dayOf(story, 'moderated'), startModeration, {
    tenderId,
    version: await tenderVersion(tenderId),
  })
  const open = await openCells(tenderId)
  for (const [place, cell] of open.entries())
    await tell(chair, after(dayOf(story, 'moderated'), 10 + place * 5), agreeLevel, {
      ...placeOf(tenderId, cell),
      version: 0,
      level: Math.round(cell.median ?? 1),
      reason: reasons[place % reasons.length],
      present: [...storyPanel],
      keepsWording: false,
    })
  const [first] = open
  if (!first) throw new Error(`${tenderId}: nothing to discuss`)
  const at = after(dayOf(story, 'moderated'), 60)
  await tell(dissent.memberId, at, stateDissent, {
    ...placeOf(tenderId, first),
    consensusVersion: 1,
    version: 0,
    point: dissent.point,
  })
  if (dissent.answer === null) return
  await tell(chair, after(at, 10), answerDissent, {
    ...placeOf(tenderId, first),
    memberId: dissent.memberId,
    version: 1,
    answer: dissent.answer,
  })
}

const reasons = [
  'The page cited shows the step with its dates; what the next level asks for is not described anywhere in the offer.',
  'The panel read the page together: the level holds for what is written there, and promises made elsewhere are not counted.',
  'The words of the level are met in full; for the next one the offer would have to say who does it.',
] as const

const placeOf = (tenderId: string, { bidId, criterionId }: ModerationCell) => ({
  tenderId,
  bidId,
  criterionId,
})

async function openCells(tenderId: string): Promise<readonly ModerationCell[]> {
  const loaded = await loadModeration(db, tenderId, demoOrganisation.id)
  return (loaded?.cells ?? []).filter((cell) => cellStanding(cell, null) === 'open')
}

/** Everybody confirms the record, and the chair locks quality. */
export async function tellTechnicalLock(story: ProcedureStory) {
  const { tenderId } = story
  const progress = await loadConfirmation(db, tenderId, demoOrganisation.id)
  const recordHash = progress?.recordHash ?? ''
  for (const [place, userId] of storyPanel.entries())
    await tell(userId, after(dayOf(story, 'moderated'), 120 + place), confirmRecord, {
      tenderId,
      recordHash,
    })
  await tell(chair, after(dayOf(story, 'moderated'), 150), lockTechnical, {
    tenderId,
    version: await tenderVersion(tenderId),
    recordHash,
  })
}
