import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { newToken, sha256 } from '../../platform/hash'
import { succeed } from '../../shared/result'
import { decideInvitation } from './expert-rules'
import { inviteExpertInput } from './expert-schema'
import { loadWeighingRound } from './load-weighing-round'
import { sendExpertLink } from './send-expert-link'

/** Asks one person to weigh the criteria; they receive a personal link. A colleague's account is recognised by e-mail. */
export const inviteExpert = defineCommand({
  name: 'selection.invite-expert',
  input: inviteExpertInput,
  load: (tx, { tenderId }, actor) => loadWeighingRound(tx, tenderId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide(round, input) {
    const allowed = decideInvitation(round, input)
    return allowed.ok ? succeed({ input, organisationId: round.organisationId }) : allowed
  },
  async save(tx, { input, organisationId }, { now }) {
    const id = randomUUID()
    const token = newToken()
    const colleague = await tx.user.findFirst({
      where: { email: input.email, organisationId },
      select: { id: true },
    })
    const tender = await tx.tender.findUniqueOrThrow({
      where: { id: input.tenderId },
      select: { reference: true },
    })
    await tx.weighingExpert.create({
      data: {
        ...input,
        id,
        userId: colleague?.id ?? null,
        tokenHash: sha256(token),
        invitedAt: now,
      },
    })
    await sendExpertLink(tx, { ...input, reference: tender.reference }, token)
    return { expertId: id }
  },
  audit: ({ input }, { expertId }) => ({
    subjectType: 'tender',
    subjectId: input.tenderId,
    detail: { expertId },
  }),
})
