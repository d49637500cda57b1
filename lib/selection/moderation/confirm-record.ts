import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { confirmRecordInput } from './consensus-schema'
import { sitsOnPanel } from './lead-rules'
import { loadConfirmation, type ModerationProgress } from './load-confirmation'

/**
 * The actor's word that the moderation record says what was discussed. It holds for the record of that hash alone: any
 * change makes it fall away.
 */
export const confirmRecord = defineCommand({
  name: 'selection.confirm-record',
  input: confirmRecordInput,
  load: (tx, { tenderId }, { organisationId }) => loadConfirmation(tx, tenderId, organisationId),
  authorize: allow<ModerationProgress>('moderation.join', sitsOnPanel),
  decide(subject, { tenderId, recordHash }, { actor }) {
    if (subject.state !== 'moderation') return fail('wrong-state')
    if (!subject.confirmers.some(({ userId }) => userId === actor.id)) return fail('not-allowed')
    if (subject.recordHash !== recordHash) return fail('stale-version')
    if (subject.openCells > 0) return fail('cells-open')
    return succeed({ tenderId, recordHash, userId: actor.id })
  },
  async save(tx, { tenderId, recordHash, userId }, { now }) {
    const said = { recordHash, confirmedAt: now }
    await tx.panelConfirmation.upsert({
      where: { tenderId_userId: { tenderId, userId } },
      create: { tenderId, userId, ...said },
      update: said,
    })
    return { recordHash }
  },
  audit: ({ tenderId, recordHash }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { recordHash },
  }),
})
