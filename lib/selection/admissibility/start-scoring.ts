import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection, succeed } from '../../shared/result'
import { decideBidMove } from '../bids/bid-transitions-rules'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { createScorecards } from '../scoring/create-scorecards'
import { moveOnInput } from './admissibility-schema'
import { loadAdmissibility } from './load-admissibility'
import { moveTender } from './move-tender'

/** Ends the admissibility: bids with a confirmed fail are excluded, and everybody gets a card for each of the others. */
export const startScoring = defineCommand({
  name: 'selection.start-scoring',
  input: moveOnInput,
  load: (tx, { tenderId }, { organisationId }) => loadAdmissibility(tx, tenderId, organisationId),
  authorize: allow('admissibility.judge'),
  decide(subject, { tenderId, version }, { now }) {
    if (subject.version !== version) return fail('stale-version')
    const allowed = decideTransition(subject, 'scoring', 'start-scoring', { now, reason: '' })
    if (!allowed.ok) return allowed
    if (!subject.hasPanel) return fail('panel-incomplete')
    const refused = subject.sorted
      .map(({ to }) => decideBidMove('opened', to))
      .find(({ ok }) => !ok)
    return refused && !refused.ok ? refused : succeed({ tenderId, version, sorted: subject.sorted })
  },
  async save(tx, { tenderId, version, sorted }) {
    for (const { bidId, to } of sorted) {
      const { count } = await tx.bid.updateMany({
        where: { id: bidId, tenderId, state: 'opened' },
        data: { state: to, version: { increment: 1 } },
      })
      if (count === 0) throw new Rejection('stale-version')
    }
    const moved = await moveTender(tx, { tenderId, version }, 'scoring')
    await createScorecards(tx, tenderId)
    return moved
  },
  audit: ({ tenderId, sorted }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { bids: sorted },
  }),
})
