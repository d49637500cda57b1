import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { loadTenderForChange } from '../tenders/load-tender'
import { readLatestReport, readVotingMembers } from './load-standing-report'
import { giveOpinionInput } from './report-schema'

/** A member's word on the report that they read: it stands in their name and is never changed. */
export const giveOpinion = defineCommand({
  name: 'selection.give-opinion',
  input: giveOpinionInput,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    const report = tender && (await readLatestReport(tx, tenderId))
    return report && { ...tender, report, voting: await readVotingMembers(tx, tenderId) }
  },
  authorize: allow('report.approve', (actor, { voting }: Votes) =>
    voting.some(({ userId }) => userId === actor.id),
  ),
  decide({ tenderId, state, report }, { number, opinion, statement }, { actor }) {
    if (state !== 'report_draft') return fail('wrong-state')
    if (report.number !== number) return fail('stale-version')
    if (report.approvals.some(({ userId }) => userId === actor.id)) return fail('already-done')
    return succeed({ tenderId, number, opinion, statement })
  },
  async save(tx, change, { actor, now }) {
    await tx.reportApproval.create({ data: { ...change, userId: actor.id, givenAt: now } })
    return { number: change.number }
  },
  audit: ({ tenderId, number, opinion }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { number, opinion },
  }),
})

type Votes = {
  readonly organisationId: string
  readonly voting: readonly { readonly userId: string }[]
}
