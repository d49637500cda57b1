import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { newToken, sha256 } from '../../platform/hash'
import { Rejection } from '../../shared/result'
import { decideWhileUnsent } from './expert-rules'
import { resendExpertLinkInput } from './expert-schema'
import { loadExpertInRound } from './load-weighing-round'
import { sendExpertLink } from './send-expert-link'

/** Sends an expert a new personal link; the old one stops working. Answers given so far stay. */
export const resendExpertLink = defineCommand({
  name: 'selection.resend-expert-link',
  input: resendExpertLinkInput,
  load: (tx, { expertId }, actor) => loadExpertInRound(tx, expertId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide: decideWhileUnsent,
  async save(tx, expert) {
    const token = newToken()
    const { count } = await tx.weighingExpert.updateMany({
      where: { id: expert.expertId, version: expert.version },
      data: { tokenHash: sha256(token), version: expert.version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    await sendExpertLink(tx, expert, token)
    return {}
  },
  audit: ({ tenderId, expertId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { expertId },
  }),
})
