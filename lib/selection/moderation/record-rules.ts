import type { PanelAggregation } from '../ranking/panel-aggregation-rules'
import type { CellFlag, ModerationCell, RatedCriterion } from './cell-rules'
import { type CellPlace, grouped, placeOf } from './grouped-rules'
import type { PanelSeat } from './progress-rules'

export const recordFormat = 'adjudica-moderation/1'

type Score = CellPlace & {
  readonly evaluatorId: string
  readonly level: number | null
  readonly comment: string
  readonly documentId: string | null
  readonly page: number | null
  readonly noEvidence: boolean
}

type Agreed = CellPlace & {
  readonly level: number
  readonly reason: string
  readonly present: readonly string[]
  readonly agreedById: string
  readonly agreedAt: Date
  readonly version: number
  readonly dissents: readonly {
    readonly memberId: string
    readonly point: string
    readonly statedAt: Date
    readonly answer: string
    readonly answeredById: string | null
    readonly answeredAt: Date | null
  }[]
}

/** What the record is made of. */
export type RecordSource = {
  readonly tender: { readonly tenderId: string; readonly reference: string }
  readonly aggregation: PanelAggregation
  readonly bids: readonly { readonly id: string; readonly letter: string; readonly name: string }[]
  readonly criteria: readonly Pick<RatedCriterion, 'id' | 'code'>[]
  readonly seats: readonly PanelSeat[]
  readonly scores: readonly Score[]
  readonly cells: readonly ModerationCell[]
  readonly agreed: readonly Agreed[]
}

/**
 * All that was scored, flagged, said and agreed, cell by cell: what each member confirms by its hash. Any change of a
 * level, a reason, who was present, a dissent or an answer gives another record.
 */
export function moderationRecord(source: RecordSource) {
  const scores = grouped(source.scores, placeOf)
  const agreed = new Map(source.agreed.map((one) => [placeOf(one), one]))
  return {
    format: recordFormat,
    tender: { id: source.tender.tenderId, reference: source.tender.reference },
    aggregation: source.aggregation,
    panel: source.seats.map(({ userId: id, name, role, absentAt }) => ({
      id,
      name,
      role,
      absentAt,
    })),
    bids: source.bids,
    criteria: source.criteria.map(({ id, code }) => ({ id, code })),
    cells: source.cells.map((cell) => ({
      bid: cell.bidId,
      criterion: cell.criterionId,
      scores: (scores.get(placeOf(cell)) ?? []).map((score) => ({
        evaluator: score.evaluatorId,
        level: score.level,
        comment: score.comment,
        document: score.documentId,
        page: score.page,
        // Only where it is said: records confirmed before it could be said keep their hash.
        ...(score.noEvidence && { noEvidence: true }),
      })),
      missing: cell.missing,
      flags: cell.flags satisfies readonly CellFlag[],
      agreed: agreedOf(agreed.get(placeOf(cell))),
    })),
  }
}

function agreedOf(agreed: Agreed | undefined) {
  if (!agreed) return null
  return {
    level: agreed.level,
    reason: agreed.reason,
    present: agreed.present,
    by: agreed.agreedById,
    at: agreed.agreedAt,
    version: agreed.version,
    dissents: agreed.dissents.map(({ memberId, point, statedAt, ...answer }) => ({
      member: memberId,
      point,
      statedAt,
      answer: answer.answer,
      answeredBy: answer.answeredById,
      answeredAt: answer.answeredAt,
    })),
  }
}
