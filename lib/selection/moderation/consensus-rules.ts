import { fail, type Result, succeed } from '../../shared/result'
import { mayJudge, type PanelStanding } from '../panel/standing-rules'
import type { TenderState } from '../procedure/tender-states-rules'
import type { PanelAggregation } from '../ranking/panel-aggregation-rules'
import { levelWithoutTalk, type ModerationCell, type RatedCriterion } from './cell-rules'
import { comparativeWording } from './comparative-wording-rules'
import type { AgreeLevelInput } from './consensus-schema'
import type { PanelSeat } from './progress-rules'

/** One cell before those who talk about it. */
export type CellSubject = {
  readonly organisationId: string
  readonly tenderId: string
  readonly state: TenderState
  readonly aggregation: PanelAggregation
  readonly bidId: string
  readonly criterion: RatedCriterion
  readonly cell: ModerationCell
  /** Names by which other bids could be meant. */
  readonly otherBids: readonly string[]
  readonly seats: readonly PanelSeat[]
  readonly standing: PanelStanding
  /** Of what is recorded; null where nothing is. */
  readonly consensus: {
    readonly id: string
    readonly version: number
    readonly level: number
    readonly reason: string
    readonly dissents: readonly DissentSubject[]
  } | null
}

export type DissentSubject = {
  readonly memberId: string
  readonly version: number
  readonly point: string
  readonly answer: string
}

/** What is to be written: `level` is settled, `compares` says whether wording that compares bids was kept knowingly. */
export type AgreedLevelChange = Omit<AgreeLevelInput, 'level' | 'keepsWording'> & {
  readonly consensusId: string | null
  readonly level: number
  readonly compares: readonly string[]
  /** Answers speak of the level as it was: another level opens every dissent again. */
  readonly reopensDissents: boolean
}

/**
 * Decides on a level and its reason. Under consensus the level is one of the criterion's; under mean or median the panel
 * notes that it talked, and the level stays as computed. Refused: somebody present who may not judge the bid, fewer than
 * two where two could be there, and wording that compares bids unless the writer has seen it marked and keeps it.
 */
export function decideLevel(
  subject: CellSubject,
  input: AgreeLevelInput,
  actorId: string,
): Result<AgreedLevelChange> {
  if (subject.state !== 'moderation') return fail('wrong-state')
  if (isRecused(subject, actorId)) return fail('recused')
  if ((subject.consensus?.version ?? 0) !== input.version) return fail('stale-version')
  const level = settledLevel(subject, input.level)
  if (level === null) return fail('invalid-input', { level: 'moderation.validation.level' })
  const present = presentProblem(subject, input.present)
  if (present) return fail('invalid-input', { present })
  const compares = comparativeWording(input.reason, subject.otherBids).map(({ text }) => text)
  if (compares.length > 0 && !input.keepsWording)
    return fail('invalid-input', { reason: 'moderation.validation.compares' })
  const { keepsWording: _, ...change } = input
  return succeed({
    ...change,
    consensusId: subject.consensus?.id ?? null,
    level,
    compares,
    reopensDissents: subject.consensus !== null && subject.consensus.level !== level,
  })
}

function settledLevel({ aggregation, cell, criterion }: CellSubject, level: number | null) {
  if (aggregation === 'consensus')
    return criterion.levels.some((one) => one.level === level) ? level : null
  if (level !== null) return null
  // Where nobody gave a level there is none to keep; the lowest stands in the row and counts nowhere.
  return levelWithoutTalk(cell, aggregation) ?? criterion.levels[0]?.level ?? 0
}

/** Those who may sit over a bid: members who judge, are not absent on record, and have no link with it. */
export const mayBePresent = (
  { seats, standing }: Pick<CellSubject, 'seats' | 'standing'>,
  bidId: string,
) =>
  seats.filter(
    ({ userId, role, absentAt }) =>
      (role === 'chair' || role === 'evaluator') &&
      absentAt === null &&
      mayJudge(standing, { userId, bidId }),
  )

function presentProblem(subject: CellSubject, present: readonly string[]): string | null {
  const possible = mayBePresent(subject, subject.bidId).map(({ userId }) => userId)
  if (present.some((id) => !possible.includes(id))) return 'moderation.validation.mayNotBePresent'
  return new Set(present).size < Math.min(2, possible.length)
    ? 'moderation.validation.present'
    : null
}

/** Whether somebody was taken off the bid, or off the panel. */
export const isRecused = ({ seats, standing, bidId }: CellSubject, userId: string) =>
  seats.some((seat) => seat.userId === userId && seat.role !== 'secretary') &&
  !mayJudge(standing, { userId, bidId })
