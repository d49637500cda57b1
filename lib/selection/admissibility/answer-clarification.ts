import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { answerClarificationInput } from './admissibility-schema'
import { decideAnswer } from './judgement-rules'
import { loadRequirementOfQuery } from './load-requirement'

/** Enters what a bidder answered, word for word. */
export const answerClarification = defineCommand({
  name: 'selection.answer-clarification',
  input: answerClarificationInput,
  load: (tx, { queryId }, actor) => loadRequirementOfQuery(tx, queryId, actor),
  authorize: allow('admissibility.judge'),
  decide: decideAnswer,
  async save(tx, { queryId, version, answer }, { actor, now }) {
    const { count } = await tx.bidQuery.updateMany({
      where: { id: queryId, version, answeredAt: null },
      data: { answer, answeredById: actor.id, answeredAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ bidId, queryId, answer }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { queryId, answer },
  }),
})
