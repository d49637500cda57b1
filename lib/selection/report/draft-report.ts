import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { sha256 } from '../../platform/hash'
import { canonicalJson } from '../../shared/canonical-json'
import { fail, Rejection, succeed } from '../../shared/result'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { loadTenderForChange } from '../tenders/load-tender'
import { loadReportContent } from './load-report-content'
import { readLatestReport, withReadiness } from './load-standing-report'
import { moveTender } from './move-tender'
import { draftReportInput, reportContent } from './report-schema'

/** Writes the evaluation report from what is on record. Drafted again before approval, it has to be approved anew. */
export const draftReport = defineCommand({
  name: 'selection.draft-report',
  input: draftReportInput,
  idempotencyKey: ({ tenderId, version }) => `${tenderId} ${version}`,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    return tender && (await withReadiness(tx, tender))
  },
  authorize: allow('report.draft'),
  decide(tender, { version }, { now }) {
    if (tender.version !== version) return fail('stale-version')
    const allowed = decideTransition(tender, 'report_draft', 'draft-report', { now, reason: '' })
    return allowed.ok ? succeed({ tender }) : allowed
  },
  async save(tx, { tender }, { actor, now }) {
    const { tenderId } = tender
    const latest = await readLatestReport(tx, tenderId)
    const drafting = { number: (latest?.number ?? 0) + 1, draftedById: actor.id, draftedAt: now }
    const loaded = await loadReportContent(tx, tender, drafting)
    if (!loaded) throw new Rejection('wrong-state')
    const content = canonicalJson(reportContent.parse(loaded))
    const contentHash = sha256(content)
    await tx.report.create({ data: { tenderId, content, contentHash, ...drafting } })
    const version = await moveTender(tx, tender, { state: 'report_draft' })
    return { number: drafting.number, contentHash, version }
  },
  audit: ({ tender }, { number, contentHash }) => ({
    subjectType: 'tender',
    subjectId: tender.tenderId,
    detail: { number, contentHash },
  }),
})
