import type { Role } from '../shared/actor'
import { fail, type Result, succeed } from '../shared/result'

/** The facts that decide a change to somebody's access. */
export type PersonFacts = {
  readonly organisationId: string
  readonly userId: string
  readonly version: number
  readonly roles: readonly Role[]
  readonly isActive: boolean
  /** Active administrators of the organisation besides this person. */
  readonly otherAdministrators: number
}

export type AccessChange = {
  readonly userId: string
  readonly version: number
  readonly roles: readonly Role[]
  readonly isActive: boolean
}

/**
 * What is written when a person is to have these roles and this state. An organisation always keeps an
 * administrator who can come in. Pure.
 */
export function changeAccess(
  person: PersonFacts,
  wish: { readonly version: number; readonly roles?: readonly Role[]; readonly isActive?: boolean },
): Result<AccessChange> {
  const { userId, version } = person
  if (wish.version !== version) return fail('stale-version')
  const roles = wish.roles ?? person.roles
  const isActive = wish.isActive ?? person.isActive
  const staysAdministrator = isActive && roles.includes('administrator')
  const wasAdministrator = person.isActive && person.roles.includes('administrator')
  if (wasAdministrator && !staysAdministrator && person.otherAdministrators === 0) {
    return fail('last-administrator')
  }
  const isSame = isActive === person.isActive && roles.join() === person.roles.join()
  return isSame ? fail('nothing-to-do') : succeed({ userId, version, roles, isActive })
}
