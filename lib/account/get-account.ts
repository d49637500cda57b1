import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { defineQuery } from '../platform/query'
import type { Role } from '../shared/actor'

export type AccountView = {
  readonly name: string
  readonly email: string
  readonly locale: string
  readonly version: number
  readonly roles: readonly Role[]
  readonly organisationName: string
  readonly hasSecondFactor: boolean
}

/** One's own account. */
export const getAccount = defineQuery({
  name: 'account.get-account',
  input: z.undefined(),
  authorize: allow('account.own'),
  read: async (reader, _input, actor): Promise<AccountView | null> => {
    const user = await reader.user.findUnique({
      where: { id: actor.id },
      select: {
        name: true,
        email: true,
        locale: true,
        version: true,
        roles: true,
        twoFactorEnabled: true,
        organisation: { select: { name: true } },
      },
    })
    if (!user) return null
    const { organisation, twoFactorEnabled, ...person } = user
    return {
      ...person,
      organisationName: organisation.name,
      hasSecondFactor: twoFactorEnabled ?? false,
    }
  },
})
