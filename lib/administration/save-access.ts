import 'server-only'
import type { Occasion } from '../platform/command'
import type { Tx } from '../platform/db'
import { Rejection } from '../shared/result'
import type { AccessChange } from './people-rules'

/** Writes somebody's roles and state. A person who may no longer come in is signed out everywhere. */
export async function saveAccess(tx: Tx, change: AccessChange, { now }: Occasion) {
  const { userId, version, roles, isActive } = change
  const { count } = await tx.user.updateMany({
    where: { id: userId, version },
    data: { roles: [...roles], deactivatedAt: isActive ? null : now, version: version + 1 },
  })
  if (count === 0) throw new Rejection('stale-version')
  if (!isActive) await tx.session.deleteMany({ where: { userId } })
  return { version: version + 1 }
}
