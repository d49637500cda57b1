import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { decideWhileUnsent } from './expert-rules'
import { removeExpertInput } from './expert-schema'
import { loadExpertInRound } from './load-weighing-round'

/** Takes an expert who has not sent answers off the tender; their link stops working. */
export const removeExpert = defineCommand({
  name: 'selection.remove-expert',
  input: removeExpertInput,
  load: (tx, { expertId }, actor) => loadExpertInRound(tx, expertId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide: decideWhileUnsent,
  async save(tx, { expertId, version }) {
    const { count } = await tx.weighingExpert.deleteMany({ where: { id: expertId, version } })
    if (count === 0) throw new Rejection('stale-version')
    return {}
  },
  audit: ({ tenderId, expertId, state }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { expertId, state },
  }),
})
