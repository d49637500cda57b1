import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { areDeclarationsOpen } from './declaration-rules'
import { loadMemberForChange } from './load-member'
import { nudgeMemberInput } from './panel-schema'
import { readOpenDeclarations } from './read-open-declarations'
import { mailMember } from './request-declarations'

/** Reminds a member by mail of declarations that they still owe. */
export const nudgeMember = defineCommand({
  name: 'selection.nudge-member',
  input: nudgeMemberInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  async load(tx, input, { organisationId }) {
    const subject = await loadMemberForChange(tx, input, organisationId)
    if (!subject) return null
    const { owed } = await readOpenDeclarations(tx, input.tenderId)
    return { ...subject, owes: owed.some(({ userId }) => userId === input.userId) }
  },
  authorize: allow('panel.manage'),
  decide: (subject) => {
    if (!areDeclarationsOpen(subject)) return fail('wrong-state')
    const { owes, tenderId, reference, member } = subject
    return owes ? succeed({ tenderId, reference, member }) : fail('nothing-to-do')
  },
  async save(tx, { tenderId, reference, member }) {
    await mailMember(tx, 'declarationsReminder', member, { tenderId, reference })
    return {}
  },
  audit: ({ tenderId, member }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { userId: member.userId },
  }),
})
