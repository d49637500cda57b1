import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { defineQuery } from '../platform/query'
import type { Role } from '../shared/actor'

export type PersonRow = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly isActive: boolean
  readonly hasSecondFactor: boolean
  /** Null for somebody who has never signed in. To half an hour. */
  readonly lastSeenAt: Date | null
  /** The person who reads the list. */
  readonly isSelf: boolean
}

/** Everybody in the organisation, by name. */
export const listPeople = defineQuery({
  name: 'administration.list-people',
  input: z.undefined(),
  authorize: allow('people.view'),
  read: async (reader, _input, actor): Promise<readonly PersonRow[]> => {
    const people = await reader.user.findMany({
      where: { organisationId: actor.organisationId },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        version: true,
        name: true,
        email: true,
        roles: true,
        deactivatedAt: true,
        twoFactorEnabled: true,
        lastSeenAt: true,
      },
    })
    return people.map(({ deactivatedAt, twoFactorEnabled, ...person }) => ({
      ...person,
      isActive: !deactivatedAt,
      hasSecondFactor: twoFactorEnabled ?? false,
      isSelf: person.id === actor.id,
    }))
  },
})
