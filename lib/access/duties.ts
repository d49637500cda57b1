import type { Role } from '../shared/actor'
import { permissions } from './permissions'

/** True when one of the roles may do more than look after its own account. Pure. */
export const hasDuties = (roles: readonly Role[]): boolean =>
  roles.some((role) => dutiful.has(role))

const dutiful: ReadonlySet<Role> = new Set<Role>([
  ...Object.values(permissions).flatMap((holders) => (typeof holders === 'string' ? [] : holders)),
  // weighs where invited in person, which no permission of a role gives
  'weighting_expert',
])
