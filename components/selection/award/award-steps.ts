import type { AwardView } from '@/lib/selection/award/award-view'
import { hasReached } from '@/lib/selection/procedure/tender-states-rules'

/** The stages of the page, in order. */
export const awardStages = [
  'report',
  'approvals',
  'letters',
  'standstill',
  'challenges',
  'award',
] as const

export type AwardStage = (typeof awardStages)[number]
type StageState = 'done' | 'now' | 'attention' | 'todo'

/** How far each stage is. */
export function stageStates(view: AwardView): Readonly<Record<AwardStage, StageState>> {
  const { state, notified, now, challenges, ending } = view
  const isOpen = challenges.some((challenge) => challenge.state === 'open')
  const isUpheld = challenges.some((challenge) => challenge.state === 'upheld')
  const isOver = notified !== null && (ending !== null || notified.standstillEndsAt <= now)
  const step = (isDone: boolean, isNow: boolean): StageState =>
    isDone ? 'done' : isNow ? 'now' : 'todo'
  return {
    report: step(view.report !== null, state === 'combined'),
    approvals: step(hasReached(view, 'approved'), state === 'report_draft'),
    letters: step(notified !== null, state === 'approved'),
    standstill: step(isOver, notified !== null),
    challenges: isOpen || isUpheld ? 'attention' : step(isOver, notified !== null),
    award: step(view.award !== null || ending !== null, isOver && state === 'standstill'),
  }
}

/** The stage that the tender is at: where the stepper stands. */
export function currentStage(view: AwardView): AwardStage {
  const states = stageStates(view)
  const first = awardStages.find((stage) => states[stage] === 'attention')
  return first ?? awardStages.find((stage) => states[stage] === 'now') ?? 'award'
}

/** Key under `award.next` of what has to happen now; null before the first stage. */
export function nextAct(view: AwardView): string | null {
  const { state, procedure } = view
  if (view.award) return 'awarded'
  if (view.ending) return 'ended'
  if (procedure === 'light') return state === 'result' ? 'result' : null
  if (state === 'combined') return 'combined'
  if (state === 'report_draft') return reportAct(view)
  if (state === 'approved') return 'approved'
  return view.notified === null ? null : waitingAct(view, view.notified)
}

function waitingAct(
  { challenges, now, combined }: AwardView,
  { standstillEndsAt }: NonNullable<AwardView['notified']>,
): string {
  if (challenges.some(({ state }) => state === 'upheld')) return 'upheld'
  if (challenges.some(({ state }) => state === 'open')) return 'challenged'
  if (standstillEndsAt > now) return 'standstill'
  return combined?.recommendedBidId ? 'award' : 'nobody'
}

function reportAct({ voters, missingApprovals }: AwardView): string {
  if (voters.some(({ opinion }) => opinion === null)) return 'opinions'
  return missingApprovals === 0 ? 'close' : 'outvoted'
}
