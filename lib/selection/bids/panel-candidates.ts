import 'server-only'
import { permissions } from '../../access/permissions'
import type { Reader, Tx } from '../../platform/db'

/** Active colleagues whose role lets them rate, by name. */
export const panelCandidates = (
  reader: Reader | Tx,
  organisationId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  reader.user.findMany({
    where: {
      organisationId,
      deactivatedAt: null,
      roles: { hasSome: [...permissions['rating.give']] },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
