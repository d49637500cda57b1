import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Role } from '../../shared/actor'
import { auth } from './auth'

export type SessionUser = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly organisationId: string
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
  const { id, name, email, organisationId, locale } = found.user
  const { roles, twoFactorEnabled, deactivatedAt } = found.user
  return {
    id: found.session.id,
    user: {
      id,
      name,
      email,
      organisationId,
      // the column's type is this very list
      roles: roles as readonly Role[],
      locale,
      twoFactorEnabled: twoFactorEnabled ?? false,
      deactivatedAt: deactivatedAt ?? null,
    },
  }
})
