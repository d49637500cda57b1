import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection, succeed } from '../../shared/result'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { loadScoringRound } from './load-scoring-round'
import { scorecardMoves } from './scorecard-transitions-rules'
import { revealScoresInput } from './scoring-schema'

/**
 * Opens every card at once, to everybody who may read them, and locks them for good. What an absent member left
 * unfinished becomes void.
 */
export const revealScores = defineCommand({
  name: 'selection.reveal-scores',
  input: revealScoresInput,
  load: (tx, { tenderId }, { organisationId }) => loadScoringRound(tx, tenderId, organisationId),
  authorize: allow('scorecard.manage'),
  decide(round, { tenderId, version }, { now }) {
    const allowed = decideTransition(round, 'revealed', 'reveal', { now, reason: '' })
    if (!allowed.ok) return allowed
    return round.version === version ? succeed({ tenderId, version }) : fail('stale-version')
  },
  async save(tx, { tenderId, version }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: { state: 'revealed', version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    for (const { from, to } of scorecardMoves.filter(({ act }) => act === 'reveal')) {
      await tx.scorecard.updateMany({
        where: { tenderId, state: { in: [...from] } },
        data: { state: to, version: { increment: 1 } },
      })
    }
    return { version: version + 1 }
  },
  audit: ({ tenderId }) => ({ subjectType: 'tender', subjectId: tenderId, detail: {} }),
})
