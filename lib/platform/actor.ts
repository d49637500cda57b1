import 'server-only'
import { cache } from 'react'
import type { Actor } from '../shared/actor'
import { currentSession } from './auth/session'
import { retoldOccasion } from './retold-occasion'

/** The signed-in person, or null. Deactivated people are nobody from the next request on. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const told = retoldOccasion()
  if (told) return told.actor
  const session = await currentSession()
  if (!session || session.user.deactivatedAt) return null
  const { id, name, organisationId, roles } = session.user
  return { kind: 'user', id, name, organisationId, roles }
})
