import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { moveBid } from '../award/move-bid'
import { loadCombined } from '../prices/load-combined'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { loadTenderForChange } from '../tenders/load-tender'
import { missingApprovals } from './approval-rules'
import { readLatestReport, readVotingMembers, withReadiness } from './load-standing-report'
import { moveTender } from './move-tender'
import { approveReportInput } from './report-schema'

/** Closes the report once everybody who votes has approved or dissented. The chair does it. */
export const approveReport = defineCommand({
  name: 'selection.approve-report',
  input: approveReportInput,
  idempotencyKey: ({ tenderId, version }) => `${tenderId} ${version}`,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    if (!tender) return null
    const voting = await readVotingMembers(tx, tenderId)
    const report = await readLatestReport(tx, tenderId)
    const combined = await loadCombined(tx, tenderId, organisationId)
    return {
      ...(await withReadiness(tx, tender)),
      chairs: voting.filter(({ role }) => role === 'chair').map(({ userId }) => userId),
      missingApprovals: missingApprovals(voting, report?.approvals ?? []),
      contentHash: report?.contentHash ?? '',
      recommendedBidId: combined?.recommendedBidId ?? null,
    }
  },
  authorize: allow('report.approve', (actor, { chairs }: Chairs) => chairs.includes(actor.id)),
  decide(subject, { version }, { now }) {
    if (subject.version !== version) return fail('stale-version')
    const allowed = decideTransition(subject, 'approved', 'approve-report', { now, reason: '' })
    return allowed.ok ? succeed(subject) : allowed
  },
  async save(tx, subject) {
    if (subject.recommendedBidId !== null)
      await moveBid(tx, subject.tenderId, subject.recommendedBidId, 'recommended')
    return { version: await moveTender(tx, subject, { state: 'approved' }) }
  },
  audit: ({ tenderId, contentHash }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { contentHash },
  }),
})

type Chairs = { readonly organisationId: string; readonly chairs: readonly string[] }
