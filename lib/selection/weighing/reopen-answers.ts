import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection, succeed } from '../../shared/result'
import { decideReopening } from './expert-rules'
import { reopenAnswersInput } from './expert-schema'
import { loadExpertInRound } from './load-weighing-round'

/** Lets an expert change answers already sent, for a reason that stays on record. */
export const reopenAnswers = defineCommand({
  name: 'selection.reopen-answers',
  input: reopenAnswersInput,
  load: (tx, { expertId }, actor) => loadExpertInRound(tx, expertId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide(expert, input) {
    const decision = decideReopening(expert, input)
    return decision.ok ? succeed({ ...decision.value, reason: input.reason }) : decision
  },
  async save(tx, { expertId, version }) {
    const { count } = await tx.weighingExpert.updateMany({
      where: { id: expertId, version },
      data: { state: 'started', submittedAt: null, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return {}
  },
  audit: ({ tenderId, expertId, reason }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { expertId, reason },
  }),
})
