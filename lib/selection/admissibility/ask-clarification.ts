import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { askClarificationInput } from './admissibility-schema'
import { aboutRequirement } from './clarification-schema'
import { decideClarificationQuestion } from './judgement-rules'
import { loadRequirement } from './load-requirement'
import { mailBidder } from './mail-bidder'
import { writeFinding } from './write-finding'

/** Asks a bidder about a requirement that the evidence does not decide; nobody is excluded meanwhile. */
export const askClarification = defineCommand({
  name: 'selection.ask-clarification',
  input: askClarificationInput,
  load: loadRequirement,
  authorize: allow('admissibility.judge'),
  decide(subject, input, { now }) {
    const decision = decideClarificationQuestion(subject, input, now)
    if (!decision.ok) return decision
    const { reference, timeZone } = subject
    return { ok: true, value: { ...decision.value, reference, timeZone } }
  },
  async save(tx, asked, { actor, now }) {
    const { bidId, criterionId, reason: question, dueAt } = asked
    const finding = await writeFinding(tx, asked, { foundById: actor.id, foundAt: now })
    const id = randomUUID()
    await tx.bidQuery.create({
      data: {
        ...{ id, bidId, kind: 'clarification', finding: aboutRequirement(criterionId) },
        ...{ question, askedById: actor.id, askedAt: now, dueAt },
      },
    })
    await mailBidder(tx, bidId, { question, ...asked })
    return { queryId: id, version: finding.version }
  },
  audit: ({ bidId, criterionId, reason, dueAt }, { queryId }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { criterionId, queryId, question: reason, dueAt },
  }),
})
