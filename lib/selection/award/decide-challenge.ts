import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection, succeed } from '../../shared/result'
import { loadTenderForChange } from '../tenders/load-tender'
import { decideChallengeDecision } from './challenge-rules'
import { decideChallengeInput } from './challenge-schema'

/** Decides an open challenge with a reason. Whoever entered it does not decide it. */
export const decideChallenge = defineCommand({
  name: 'selection.decide-challenge',
  input: decideChallengeInput,
  async load(tx, { tenderId, challengeId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    const challenge =
      tender && (await tx.challenge.findFirst({ where: { id: challengeId, tenderId } }))
    return challenge && { organisationId, challenge }
  },
  authorize: allow('challenge.decide'),
  decide({ challenge }, { tenderId, challengeId, version, state, decision }, { actor }) {
    const allowed = decideChallengeDecision(challenge, { version, actorId: actor.id })
    return allowed.ok ? succeed({ tenderId, challengeId, version, state, decision }) : allowed
  },
  async save(tx, { challengeId, version, state, decision }, { actor, now }) {
    const { count } = await tx.challenge.updateMany({
      where: { id: challengeId, version },
      data: { state, decision, decidedById: actor.id, decidedAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ tenderId, challengeId, state }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { challengeId, state },
  }),
})
