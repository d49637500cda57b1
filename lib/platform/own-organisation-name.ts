import 'server-only'
import { cache } from 'react'
import { currentActor } from './actor'
import { db } from './db'

/** What the signed-in person's organisation is called; empty where nobody is signed in. */
export const ownOrganisationName = cache(async (): Promise<string> => {
  const actor = await currentActor()
  if (!actor) return ''
  const { name } = await db.organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { name: true },
  })
  return name
})
