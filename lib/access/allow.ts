import type { Actor } from '../shared/actor'
import type { Authorize } from '../shared/authorize'
import { type Permission, permissions } from './permissions'

type InOrganisation = { readonly organisationId: string }

/** True when one of the actor's roles, or the way they came in, holds the permission. Pure. */
export function holds(actor: Actor, permission: Permission): boolean {
  const holders = permissions[permission]
  if (holders === 'anyone') return true
  if (holders === 'link') return actor.kind === 'expert'
  if (actor.kind !== 'user') return false
  if (holders === 'everyone') return true
  return actor.roles.some((role) => holders.some((holder) => holder === role))
}

/**
 * The guard of a command or query: the permission, the same organisation, and the relation if one is given.
 * `anyone` permissions are for doors that show no organisation's data but what it has published.
 */
export function allow<Subject extends InOrganisation = InOrganisation>(
  permission: Permission,
  isRelated: (actor: Actor, subject: Subject) => boolean = () => true,
): Authorize<Subject> {
  return {
    permission,
    allows: (actor, subject) =>
      holds(actor, permission) &&
      (permissions[permission] === 'anyone' || subject.organisationId === actor.organisationId) &&
      isRelated(actor, subject),
  }
}
