import 'server-only'
import { defineCommand } from '../../platform/command'
import { Rejection, succeed } from '../../shared/result'
import { loadOpeningForChange } from './load-opening'
import { allowOpening } from './opening-permission'
import { decideTakingBack } from './opening-rules'
import { seenOpeningInput } from './opening-schema'

/** Takes a proposal back, by whoever may open: the one who proposed may have fallen ill. */
export const takeBackOpening = defineCommand({
  name: 'selection.take-back-opening',
  input: seenOpeningInput,
  load: (tx, input, { organisationId }) => loadOpeningForChange(tx, input, organisationId),
  authorize: allowOpening,
  decide(subject, { tenderId, envelope, version }) {
    const decision = decideTakingBack(subject, version)
    return decision.ok ? succeed({ tenderId, envelope, version }) : decision
  },
  async save(tx, proposal) {
    const { count } = await tx.opening.deleteMany({ where: { ...proposal, confirmedAt: null } })
    if (count === 0) throw new Rejection('stale-version')
  },
  audit: ({ tenderId, envelope }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { envelope },
  }),
})
