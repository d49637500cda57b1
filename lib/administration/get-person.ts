import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { defineQuery } from '../platform/query'
import type { Role } from '../shared/actor'

export type PersonView = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly email: string
  readonly locale: string
  readonly roles: readonly Role[]
  readonly isActive: boolean
  readonly hasSecondFactor: boolean
  readonly lastSeenAt: Date | null
  readonly joinedAt: Date
  readonly isSelf: boolean
}

/** One person of the organisation. */
export const getPerson = defineQuery({
  name: 'administration.get-person',
  input: z.object({ userId: z.string().max(100) }),
  authorize: allow('people.view'),
  read: async (reader, { userId }, { id, organisationId }): Promise<PersonView | null> => {
    const person = await reader.user.findUnique({
      where: { id: userId, organisationId },
      select: {
        id: true,
        version: true,
        name: true,
        email: true,
        locale: true,
        roles: true,
        deactivatedAt: true,
        twoFactorEnabled: true,
        lastSeenAt: true,
        createdAt: true,
      },
    })
    if (!person) return null
    const { deactivatedAt, twoFactorEnabled, createdAt, ...rest } = person
    return {
      ...rest,
      isActive: !deactivatedAt,
      hasSecondFactor: twoFactorEnabled ?? false,
      joinedAt: createdAt,
      isSelf: person.id === id,
    }
  },
})
