import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { decideAbsence } from './absence-rules'
import { loadMemberForChange, type MemberSubject } from './load-member'
import { recordAbsenceInput } from './panel-schema'

/** Puts a member’s absence on record with its reason, or their return: nobody waits for whoever is absent. */
export const recordAbsence = defineCommand({
  name: 'selection.record-absence',
  input: recordAbsenceInput,
  load: (tx, input, { organisationId }) => loadMemberForChange(tx, input, organisationId),
  authorize: allow<MemberSubject>(
    'panel.manage',
    (actor, { member }) => actor.id !== member.userId,
  ),
  decide: decideAbsence,
  async save(tx, { tenderId, userId, isAbsent, reason }, { now }) {
    await tx.panelMember.update({
      where: { tenderId_userId: { tenderId, userId } },
      data: { absentAt: isAbsent ? now : null, absenceReason: reason },
    })
    return {}
  },
  // A reason may speak of somebody’s health: it stays on the panel page.
  audit: ({ tenderId, userId, isAbsent }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { userId, isAbsent },
  }),
})
