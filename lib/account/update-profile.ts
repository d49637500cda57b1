import 'server-only'
import type { z } from 'zod'
import { allow } from '../access/allow'
import { defineCommand } from '../platform/command'
import { Rejection, succeed } from '../shared/result'
import { updateProfileInput } from './account-schema'

type Facts = { readonly organisationId: string; readonly userId: string }
type Change = z.infer<typeof updateProfileInput> & { readonly userId: string }

/** Changes one's own name and language. */
export const updateProfile = defineCommand({
  name: 'account.update-profile',
  input: updateProfileInput,
  load: async (_tx, _input, { id, organisationId }) => ({ userId: id, organisationId }),
  authorize: allow<Facts>('account.own', (actor, { userId }) => actor.id === userId),
  decide: ({ userId }: Facts, input) => succeed<Change>({ ...input, userId }),
  save: async (tx, { userId, name, locale, version }) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, version },
      data: { name, locale, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1, locale }
  },
  // The new name itself stays out of the log, which is for ever.
  audit: ({ userId, locale }) => ({ subjectType: 'user', subjectId: userId, detail: { locale } }),
})
