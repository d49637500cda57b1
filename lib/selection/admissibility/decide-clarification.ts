import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { decideClarificationInput } from './admissibility-schema'
import { decideClarification as decide } from './judgement-rules'
import { loadRequirementOfQuery } from './load-requirement'
import { writeFinding } from './write-finding'

/** Decides what a bidder’s answer, or silence, means for the requirement; a fail still needs its second person. */
export const decideClarification = defineCommand({
  name: 'selection.decide-clarification',
  input: decideClarificationInput,
  load: (tx, { queryId }, actor) => loadRequirementOfQuery(tx, queryId, actor),
  authorize: allow('admissibility.judge'),
  decide: (subject, input, { now }) => decide(subject, input, now),
  async save(tx, clarified, { actor, now }) {
    const { queryId, queryVersion, decision, reason } = clarified
    const { count } = await tx.bidQuery.updateMany({
      where: { id: queryId, version: queryVersion, decidedAt: null },
      data: { decision, reason, decidedById: actor.id, decidedAt: now, version: queryVersion + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return await writeFinding(tx, clarified, { foundById: actor.id, foundAt: now })
  },
  audit: ({ bidId, criterionId, queryId, decision, reason }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { criterionId, queryId, decision, reason },
  }),
})
