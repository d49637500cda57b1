import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'
import { fail, succeed } from '../../shared/result'
import { loadScoringRound } from './load-scoring-round'
import { nudgeEvaluatorsInput } from './scoring-schema'

/** Reminds everybody whose cards are still out, but for the one who reminds. The record keeps that, and not whom. */
export const nudgeEvaluators = defineCommand({
  name: 'selection.nudge-evaluators',
  input: nudgeEvaluatorsInput,
  idempotencyKey: ({ key }) => key,
  load: (tx, { tenderId }, { organisationId }) => loadScoringRound(tx, tenderId, organisationId),
  authorize: allow('panel.manage'),
  decide({ state, tenderId, reference, missingFrom }, _input, { actor }) {
    if (state !== 'scoring') return fail('wrong-state')
    const userIds = missingFrom.filter((id) => id !== actor.id)
    return userIds.length > 0 ? succeed({ tenderId, reference, userIds }) : fail('nothing-to-do')
  },
  async save(tx, { tenderId, reference, userIds }) {
    const people = await tx.user.findMany({
      where: { id: { in: [...userIds] }, deactivatedAt: null },
      select: { name: true, email: true, locale: true },
    })
    for (const person of people) await remind(tx, person, { tenderId, reference })
    return { reminded: people.length }
  },
  audit: ({ tenderId }) => ({ subjectType: 'tender', subjectId: tenderId, detail: {} }),
})

const remind = (
  tx: Tx,
  person: { readonly name: string; readonly email: string; readonly locale: string },
  tender: { readonly tenderId: string; readonly reference: string },
) =>
  enqueueMail(tx, {
    kind: 'scoringReminder',
    recipient: person.email,
    locale: person.locale,
    payload: {
      name: person.name,
      reference: tender.reference,
      link: `${env.APP_URL}/${person.locale}/selection/tenders/${tender.tenderId}/scoring`,
    },
  })
