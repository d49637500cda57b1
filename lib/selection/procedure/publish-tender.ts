import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection, succeed } from '../../shared/result'
import { frozenContentOf } from './frozen-content'
import { insertVersion } from './insert-version'
import { loadProcedureForChange } from './load-procedure'
import { decidePublication } from './publication-rules'
import { publishTenderInput } from './terms-schema'

/** Publishes and freezes: from here on criteria, weights and terms stand as printed on the notice, with their hash. */
export const publishTender = defineCommand({
  name: 'selection.publish-tender',
  input: publishTenderInput,
  load: (tx, { tenderId }, { organisationId }) =>
    loadProcedureForChange(tx, tenderId, organisationId),
  authorize: allow('procedure.publish'),
  decide(subject, input, { now }) {
    const decision = decidePublication(subject, input, now)
    if (!decision.ok) return decision
    const { terms, noticeId } = subject
    if (!terms || !noticeId) return fail('publication-incomplete')
    return succeed({ subject, terms, noticeId, reason: input.reason })
  },
  async save(tx, { subject, terms, noticeId, reason }, { actor, now }) {
    const { tenderId, version } = subject
    const content = await frozenContentOf(tx, subject, terms)
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: {
        state: 'published',
        version: version + 1,
        ...(terms.aggregation === 'consensus' ? {} : { ratingAggregation: terms.aggregation }),
      },
    })
    if (count === 0) throw new Rejection('stale-version')
    const contentHash = await insertVersion(tx, {
      tenderId,
      version: 1,
      content,
      reason,
      changes: [],
      publishedById: actor.id,
      publishedAt: now,
    })
    return { noticeId, contentHash }
  },
  audit: ({ subject, reason }, { noticeId, contentHash }) => ({
    subjectType: 'tender',
    subjectId: subject.tenderId,
    detail: { version: 1, reason, noticeId, contentHash },
  }),
})
