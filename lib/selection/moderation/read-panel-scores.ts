import 'server-only'
import type { Reader } from '../../platform/db'
import type { GivenScore } from './cell-rules'

/** A score with what its evaluator wrote beside it. */
export type ExplainedScore = GivenScore & {
  readonly comment: string
  /** Null where no page was named. */
  readonly documentId: string | null
  readonly page: number | null
  /** Whether the evaluator says to have found none. */
  readonly noEvidence: boolean
}

export type PanelScores = {
  readonly scores: readonly ExplainedScore[]
  /** Cards that count nowhere: of recused members, and what absent ones left unfinished. */
  readonly uncounted: readonly { readonly bidId: string; readonly evaluatorId: string }[]
}

/**
 * All scores of the cards handed in; those of void cards count nowhere and are shown nowhere. One query for thousands of
 * rows, without an object of the database layer each.
 */
export async function readPanelScores(reader: Reader, tenderId: string): Promise<PanelScores> {
  const scores = await reader.$queryRaw<readonly ExplainedScore[]>`
    select r.bid_id as "bidId", r.criterion_id as "criterionId", r.evaluator_id as "evaluatorId", r.level,
      r.comment, r.document_id as "documentId", r.page, r.no_evidence as "noEvidence"
    from rating r join bid b on b.id = r.bid_id
    left join scorecard s on s.bid_id = r.bid_id and s.evaluator_id = r.evaluator_id
    where b.tender_id = ${tenderId} and (s.state is null or s.state in ('submitted', 'locked'))
    order by r.bid_id, r.criterion_id, r.evaluator_id`
  const uncounted = await reader.scorecard.findMany({
    where: { tenderId, state: { notIn: ['submitted', 'locked'] } },
    orderBy: { evaluatorId: 'asc' },
    select: { bidId: true, evaluatorId: true },
  })
  return { scores, uncounted }
}
