import 'server-only'
import type { Tx } from '../platform/db'
import type { Actor } from '../shared/actor'
import { lockOrganisation } from './lock-organisation'
import type { PersonFacts } from './people-rules'

/** A person of the actor's organisation, with what decides about them; others' changes wait meanwhile. */
export async function loadPerson(
  tx: Tx,
  { userId }: { readonly userId: string },
  { organisationId }: Actor,
): Promise<PersonFacts | null> {
  await lockOrganisation(tx, organisationId)
  const person = await tx.user.findUnique({
    where: { id: userId, organisationId },
    select: { version: true, roles: true, deactivatedAt: true },
  })
  if (!person) return null
  const otherAdministrators = await tx.user.count({
    where: {
      organisationId,
      id: { not: userId },
      deactivatedAt: null,
      roles: { has: 'administrator' },
    },
  })
  const { version, roles, deactivatedAt } = person
  return { organisationId, userId, version, roles, isActive: !deactivatedAt, otherAdministrators }
}
