import 'server-only'
import type { Reader } from '../../platform/db'
import type { PanelSeat } from './progress-rules'

/** Everybody on the panel of a tender, in its order. */
export async function readSeats(reader: Reader, tenderId: string): Promise<readonly PanelSeat[]> {
  const rows = await reader.panelMember.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: { userId: true, role: true, absentAt: true, user: { select: { name: true } } },
  })
  return rows.map(({ user, ...seat }) => ({ ...seat, name: user.name }))
}
