import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { storedState } from '../procedure/tender-states-rules'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { withReadiness } from '../report/load-standing-report'
import { moveTender } from '../report/move-tender'
import { loadTenderForChange } from '../tenders/load-tender'
import { endWithoutAwardInput } from './award-schema'

/** Ends a tender without an award, with a reason that everybody may read. */
export const endWithoutAward = defineCommand({
  name: 'selection.end-without-award',
  input: endWithoutAwardInput,
  idempotencyKey: ({ tenderId, version }) => `${tenderId} ${version}`,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    return tender && (await withReadiness(tx, tender))
  },
  authorize: allow('award.make'),
  decide(tender, { version, reason }, { now }) {
    if (tender.version !== version) return fail('stale-version')
    const allowed = decideTransition(tender, 'no_award', 'end-without-award', { now, reason })
    return allowed.ok ? succeed({ tender, reason }) : allowed
  },
  async save(tx, { tender, reason }, { now }) {
    const version = await moveTender(tx, tender, {
      state: 'no_award',
      endedAt: now,
      endedFrom: storedState(tender.state),
      endReason: reason,
    })
    return { version }
  },
  audit: ({ tender, reason }) => ({
    subjectType: 'tender',
    subjectId: tender.tenderId,
    detail: { from: tender.state, reason },
  }),
})
