import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import type { StoredTenderState } from '../../lib/selection/procedure/tender-states-rules'
import type { ProcedureTerms } from '../../lib/selection/procedure/terms-rules'
import { aFormalStage } from './formal-stage'

type ModerationWishes = {
  readonly state?: StoredTenderState
  readonly evaluators?: number
  readonly bids?: number
  readonly terms?: Partial<ProcedureTerms>
  /** Level by member (chair first), bid and criterion; null for not applicable. All gave 3 unless told. */
  readonly level?: (member: number, bid: number, criterion: number) => number | null
}

/** A formal tender after the reveal: every member's card for every bid is handed in. */
export async function aModerationStage({ level = () => 3, ...wishes }: ModerationWishes = {}) {
  const ground = await aFormalStage({ state: 'moderation', ...wishes })
  const { tenderId, chair, panel, bidIds, criterionIds } = ground
  const members = [chair, ...panel]
  const at = new Date()
  await db.scorecard.createMany({
    data: members.flatMap(({ id: evaluatorId }) =>
      bidIds.map((bidId) => ({
        id: randomUUID(),
        tenderId,
        bidId,
        evaluatorId,
        state: 'locked' as const,
        submittedAt: at,
      })),
    ),
  })
  await db.rating.createMany({
    data: members.flatMap(({ id: evaluatorId }, member) =>
      bidIds.flatMap((bidId, bid) =>
        criterionIds.map((criterionId, criterion) => ({
          bidId,
          criterionId,
          evaluatorId,
          level: level(member, bid, criterion),
          comment: `Comment ${member} on ${bid}.${criterion}`,
          ratedAt: at,
        })),
      ),
    ),
  })
  return { ...ground, members }
}

export type ModerationStage = Awaited<ReturnType<typeof aModerationStage>>
