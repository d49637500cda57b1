import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection, succeed } from '../../shared/result'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { loadTenderForChange } from '../tenders/load-tender'
import { readReadiness } from '../tenders/read-readiness'
import { startModerationInput } from './consensus-schema'
import { sitsOnPanel } from './lead-rules'
import type { PanelSeat } from './progress-rules'
import { readSeats } from './read-seats'

/** Opens the talk about the scores that were revealed. */
export const startModeration = defineCommand({
  name: 'selection.start-moderation',
  input: startModerationInput,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    if (!tender) return null
    const readiness = await readReadiness(tx, tenderId)
    return { ...tender, ...readiness, seats: await readSeats(tx, tenderId) }
  },
  authorize: allow<{
    readonly organisationId: string
    readonly seats: readonly PanelSeat[]
  }>('moderation.lead', sitsOnPanel),
  decide(subject, { tenderId, version }, { now }) {
    const moved = decideTransition(subject, 'moderation', 'start-moderation', { now, reason: '' })
    if (!moved.ok) return moved
    return subject.version === version ? succeed({ tenderId, version }) : fail('stale-version')
  },
  async save(tx, { tenderId, version }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: { state: 'moderation', version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ tenderId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { from: 'revealed', to: 'moderation' },
  }),
})
