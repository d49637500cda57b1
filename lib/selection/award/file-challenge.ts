import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { loadTenderForChange } from '../tenders/load-tender'
import { decideChallengeEntry } from './challenge-rules'
import { fileChallengeInput } from './challenge-schema'
import { findOwnLetter } from './find-own-letter'
import { insertChallenge, readNotifiedAt } from './insert-challenge'

/** An applicant challenges the decision from its own letter, until the standstill ends. */
export const fileChallenge = defineCommand({
  name: 'selection.file-challenge',
  input: fileChallengeInput,
  idempotencyKey: ({ requestId }) => requestId,
  async load(tx, { letterId }, actor) {
    const letter = await findOwnLetter(tx, letterId, actor)
    const tender = letter && (await loadTenderForChange(tx, letter.tenderId, actor.organisationId))
    return tender && { ...tender, letter, notifiedAt: await readNotifiedAt(tx, tender.tenderId) }
  },
  authorize: allow('application.own'),
  decide({ letter, ...tender }, { grounds }, { now }) {
    const entry = decideChallengeEntry(tender, now, now)
    if (!entry.ok) return entry
    if (!tender.standstillEndsAt || tender.standstillEndsAt <= now) return fail('wrong-state')
    const challenger = letter.content.addressee.name
    return succeed({ tenderId: tender.tenderId, bidId: letter.bidId, challenger, grounds })
  },
  save: (tx, change, { actor, now }) =>
    insertChallenge(tx, {
      ...change,
      id: `challenge-${randomUUID()}`,
      receivedAt: now,
      enteredById: actor.id,
    }),
  audit: ({ tenderId, bidId }, { challengeId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { challengeId, bidId },
  }),
})
