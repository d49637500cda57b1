import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import { canonicalJson } from '../../shared/canonical-json'
import { Rejection } from '../../shared/result'
import { loadOwnScore } from './load-own-score'
import { decideScore, holdsJudgingSeat, type ScoreChange, type ScoreSubject } from './score-rules'
import { saveScoreInput } from './scoring-schema'
import { scorecardSubject } from './sealed-audit-rules'

export type SavedScore = {
  readonly version: number
  /** ISO 8601. */
  readonly savedAt: string
}

/** Saves one score on the actor's own sealed card. The record keeps that something was saved, and its hash. */
export const saveScore = defineCommand({
  name: 'selection.save-score',
  input: saveScoreInput,
  load: loadOwnScore,
  authorize: allow<ScoreSubject>('rating.give', (_, subject) => holdsJudgingSeat(subject)),
  decide: decideScore,
  async save(tx, change, { actor, now }): Promise<SavedScore> {
    const version = await writeScore(tx, change, actor.id, now)
    if (version === null) throw new Rejection('stale-version')
    return { version, savedAt: now.toISOString() }
  },
  audit: ({ tenderId, noEvidence, ...score }, { savedAt }) => ({
    subjectType: scorecardSubject,
    subjectId: tenderId,
    detail: {
      hash: sha256(canonicalJson({ ...score, ...(noEvidence && { noEvidence }), savedAt })),
    },
  }),
})

/** One statement: the score where its version is still the one that was seen, and the card's first step from empty. */
async function writeScore(
  tx: Tx,
  { scorecardId, bidId, criterionId, level, comment, documentId, page, ...score }: ScoreChange,
  evaluatorId: string,
  now: Date,
): Promise<number | null> {
  const { noEvidence, version } = score
  const rows = await tx.$queryRaw<readonly { readonly version: number }[]>`
    with saved as (
      insert into rating (bid_id, criterion_id, evaluator_id, level, comment, document_id, page, no_evidence,
        rated_at, version)
      values (${bidId}, ${criterionId}, ${evaluatorId}, ${level}, ${comment}, ${documentId}, ${page}, ${noEvidence},
        ${now}, ${version + 1})
      on conflict (bid_id, criterion_id, evaluator_id) do update
        set level = excluded.level, comment = excluded.comment, document_id = excluded.document_id,
          page = excluded.page, no_evidence = excluded.no_evidence, rated_at = excluded.rated_at,
          version = excluded.version
        where rating.version = ${version}
      returning version
    ), begun as (
      update scorecard set state = 'draft', version = version + 1
      where id = ${scorecardId} and state = 'empty'
    )
    select version from saved`
  return rows[0]?.version ?? null
}
