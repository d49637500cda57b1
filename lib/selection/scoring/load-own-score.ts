import 'server-only'
import { z } from 'zod'
import type { Tx } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import { readValueFunction } from '../criteria/value-function-schema'
import { evidenceShape } from '../evidence/evidence-shape-rules'
import { standingOf } from '../panel/standing-rules'
import type { StoredTenderState } from '../procedure/tender-states-rules'
import type { OwnCard, ScoreSubject } from './score-rules'
import type { SaveScoreInput } from './scoring-schema'

type CardRow = {
  readonly organisationId: string
  readonly tenderId: string
  readonly tenderState: StoredTenderState
  readonly bidId: string
  readonly state: OwnCard['state']
  readonly version: number
  readonly role: OwnCard['role']
  readonly recusal: 'tender' | 'bid' | null
  readonly declarations: unknown
}

type ScoreRow = CardRow & {
  readonly kind: 'weighted' | 'knock_out'
  readonly valueFunction: unknown
  readonly scoreVersion: number | null
  readonly documentId: string | null
  readonly pageCount: number | null
}

/**
 * The actor's own card and everything that one score on it depends on, in one question: thirty evaluators save at once.
 * The card stays in hand until the transaction ends, and the tender does not: the reveal changes every card, so it waits
 * for scores on their way, and whoever comes after it finds a locked card. Another person's card is not there.
 */
export async function loadOwnScore(
  tx: Tx,
  { scorecardId, criterionId, documentId }: SaveScoreInput,
  { id: actorId, organisationId }: Actor,
): Promise<ScoreSubject | null> {
  const [row] = await tx.$queryRaw<readonly ScoreRow[]>`
    select t.organisation_id as "organisationId", t.id as "tenderId", t.state::text as "tenderState",
      c.bid_id as "bidId", c.state::text as state, c.version, m.role::text as role, p.recusal::text as recusal,
      (select json_agg(json_build_object('userId', d.user_id, 'bidId', d.bid_id, 'state', d.state))
        from conflict_declaration d where d.tender_id = t.id and d.user_id = c.evaluator_id) as declarations,
      k.kind::text as kind, k.value_function as "valueFunction", r.version as "scoreVersion",
      b.id as "documentId", f.page_count as "pageCount"
    from scorecard c
    join tender t on t.id = c.tender_id and t.procedure = 'formal'
    join criterion k on k.id = ${criterionId} and k.tender_id = t.id
    left join panel_member m on m.tender_id = t.id and m.user_id = c.evaluator_id
    left join procedure_terms p on p.tender_id = t.id
    left join rating r on r.bid_id = c.bid_id and r.criterion_id = k.id and r.evaluator_id = c.evaluator_id
    left join bid_document b on b.id = ${documentId} and b.bid_id = c.bid_id and b.envelope = 'technical'
    left join stored_file f on f.id = b.file_id
    where c.id = ${scorecardId} and c.evaluator_id = ${actorId} and t.organisation_id = ${organisationId}
    for update of c`
  if (!row) return null
  const valueFunction = readValueFunction(row.valueFunction)
  return {
    ...ownCard(row, scorecardId, actorId),
    shape: evidenceShape({ kind: row.kind, valueFunction, knockOut: null }),
    scoreVersion: row.scoreVersion ?? 0,
    document: row.documentId === null ? null : { pageCount: row.pageCount },
  }
}

/** The actor's own card with its row in hand, as `loadOwnScore` has it; null where there is none. */
export async function loadOwnCard(
  tx: Tx,
  scorecardId: string,
  { id: actorId, organisationId }: Actor,
): Promise<OwnCard | null> {
  const [row] = await tx.$queryRaw<readonly CardRow[]>`
    select t.organisation_id as "organisationId", t.id as "tenderId", t.state::text as "tenderState",
      c.bid_id as "bidId", c.state::text as state, c.version, m.role::text as role, p.recusal::text as recusal,
      (select json_agg(json_build_object('userId', d.user_id, 'bidId', d.bid_id, 'state', d.state))
        from conflict_declaration d where d.tender_id = t.id and d.user_id = c.evaluator_id) as declarations
    from scorecard c
    join tender t on t.id = c.tender_id and t.procedure = 'formal'
    left join panel_member m on m.tender_id = t.id and m.user_id = c.evaluator_id
    left join procedure_terms p on p.tender_id = t.id
    where c.id = ${scorecardId} and c.evaluator_id = ${actorId} and t.organisation_id = ${organisationId}
    for update of c`
  return row ? ownCard(row, scorecardId, actorId) : null
}

const declarations = z
  .array(
    z.object({
      userId: z.string(),
      bidId: z.string().nullable(),
      state: z.enum(['requested', 'none', 'declared', 'cleared', 'restricted', 'removed']),
    }),
  )
  .nullable()

function ownCard(row: CardRow, scorecardId: string, userId: string): OwnCard {
  const { organisationId, tenderId, tenderState, bidId, state, version, role } = row
  const standing = standingOf(
    { recusal: row.recusal ?? 'tender', declarations: declarations.parse(row.declarations) ?? [] },
    { userId, bidId },
  )
  return {
    organisationId,
    tenderId,
    tenderState,
    scorecardId,
    bidId,
    state,
    version,
    role,
    standing,
  }
}
