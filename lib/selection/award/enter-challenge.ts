import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { instantOf } from '../procedure/local-time-rules'
import { loadTenderForChange } from '../tenders/load-tender'
import { decideChallengeEntry } from './challenge-rules'
import { enterChallengeInput } from './challenge-schema'
import { insertChallenge, readNotifiedAt } from './insert-challenge'

/** Puts a bidder's challenge on record as it was received: from then on the award waits for its decision. */
export const enterChallenge = defineCommand({
  name: 'selection.enter-challenge',
  input: enterChallengeInput,
  idempotencyKey: ({ requestId }) => requestId,
  async load(tx, { tenderId, bidId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    if (!tender) return null
    const bid = bidId === '' ? null : await tx.bid.findFirst({ where: { id: bidId, tenderId } })
    if (bidId !== '' && !bid) return null
    return { ...tender, notifiedAt: await readNotifiedAt(tx, tenderId) }
  },
  authorize: allow('challenge.enter'),
  decide(tender, { bidId, challenger, grounds, receivedAt }, { now }) {
    const time = instantOf(receivedAt, tender.timeZone)
    if (time.kind !== 'instant')
      return fail('invalid-input', { receivedAt: 'procedure.validation.timeSkipped' })
    const entry = decideChallengeEntry(tender, time.at, now)
    if (!entry.ok) return entry
    const id = bidId === '' ? null : bidId
    return succeed({
      tenderId: tender.tenderId,
      bidId: id,
      challenger,
      grounds,
      receivedAt: time.at,
    })
  },
  save: (tx, change, { actor }) =>
    insertChallenge(tx, { ...change, id: `challenge-${randomUUID()}`, enteredById: actor.id }),
  audit: ({ tenderId, bidId, receivedAt }, { challengeId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { challengeId, bidId, receivedAt },
  }),
})
