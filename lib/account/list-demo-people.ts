import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { env } from '../platform/env'
import { defineQuery } from '../platform/query'
import { anyone, type Role } from '../shared/actor'
import { demoOrganisation, demoPeopleWithDuties } from './demo-people'

export type DemoEntrance = {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Key under `demo.people`. */
  readonly line: string
}

/** Whom a visitor may enter as; nobody outside a demonstration. */
export const listDemoPeople = defineQuery({
  name: 'account.list-demo-people',
  input: z.undefined(),
  actor: async () => anyone,
  authorize: allow('session.open'),
  read: async (reader): Promise<readonly DemoEntrance[]> => {
    if (!env.DEMO) return []
    const present = await reader.user.findMany({
      where: { organisationId: demoOrganisation.id, deactivatedAt: null },
      select: { id: true },
    })
    const ids = new Set(present.map(({ id }) => id))
    return demoPeopleWithDuties
      .filter(({ id }) => ids.has(id))
      .flatMap(({ id, name, roles, line }) => roles.map((role) => ({ id, name, role, line })))
  },
})
