import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { inviteApplicantUser } from './invite-applicant-user'
import { applicantOf } from './load-application'
import { inviteColleagueInput } from './registration-schema'

/** Lets somebody else work on the bids of one's own applicant. */
export const inviteColleague = defineCommand({
  name: 'selection.invite-colleague',
  input: inviteColleagueInput,
  async load(tx, { email }, actor) {
    const applicant = await applicantOf(tx, actor)
    if (!applicant) return null
    return { ...applicant, isTaken: (await tx.user.count({ where: { email } })) > 0 }
  },
  authorize: allow('application.own'),
  decide({ id, name, organisationId, isTaken }, input) {
    if (isTaken) return fail('e-mail-taken', { email: 'validation.emailTaken' })
    return succeed({ ...input, applicantId: id, organisation: name, organisationId })
  },
  async save(tx, change, { actor, now }) {
    await inviteApplicantUser(tx, {
      ...change,
      invitedById: actor.id,
      kind: 'applicantInvited',
      now,
    })
    return {}
  },
  audit: ({ applicantId }) => ({
    subjectType: 'applicant',
    subjectId: applicantId,
    detail: {},
  }),
})
