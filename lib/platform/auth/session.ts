import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Role } from '../../shared/actor'
import { db } from '../db'
import { auth } from './auth'

export type SessionUser = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly organisationId: string
  readonly organisationName: string
  readonly roles: readonly Role[]
  readonly locale: string
  readonly twoFactorEnabled: boolean
  readonly deactivatedAt: Date | null
}

export type CurrentSession = { readonly id: string; readonly user: SessionUser }

/** The session of this request with the person as the database has them now, or null. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const found = await auth.api.getSession({ headers: await headers() })
  if (!found) return null
  const user = await db.user.findUnique({
    where: { id: found.user.id },
    select: {
      id: true,
      name: true,
      email: true,
      organisationId: true,
      roles: true,
      locale: true,
      twoFactorEnabled: true,
      deactivatedAt: true,
      organisation: { select: { name: true } },
    },
  })
  if (!user) return null
  const { organisation, twoFactorEnabled, ...person } = user
  return {
    id: found.session.id,
    user: {
      ...person,
      twoFactorEnabled: twoFactorEnabled ?? false,
      organisationName: organisation.name,
    },
  }
})
