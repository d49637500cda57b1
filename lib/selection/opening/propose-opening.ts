import 'server-only'
import { defineCommand } from '../../platform/command'
import { loadOpeningForChange } from './load-opening'
import { allowOpening } from './opening-permission'
import { decideProposal } from './opening-rules'
import { proposeOpeningInput } from './opening-schema'

/** The first of two people says that the envelopes be opened, where and before whom. Nothing is opened by it. */
export const proposeOpening = defineCommand({
  name: 'selection.propose-opening',
  input: proposeOpeningInput,
  load: (tx, input, { organisationId }) => loadOpeningForChange(tx, input, organisationId),
  authorize: allowOpening,
  decide(subject, input, { actor, now }) {
    const decision = decideProposal(subject, input, actor, now)
    if (!decision.ok) return decision
    const { tenderId, envelope } = input
    return { ok: true, value: { tenderId, envelope, presence: decision.value } }
  },
  async save(tx, { tenderId, envelope, presence }, { actor, now }) {
    await tx.opening.create({
      data: {
        tenderId,
        envelope,
        proposedById: actor.id,
        proposedAt: now,
        attendees: presence,
      },
    })
    return { version: 1 }
  },
  audit: ({ tenderId, envelope, presence }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { envelope, ...presence },
  }),
})
