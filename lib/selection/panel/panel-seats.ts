import 'server-only'
import type { Reader } from '../../platform/db'
import { type Candidate, seatsFor } from './panel-seat-rules'

/** Active colleagues with a role that fits at least one seat, by name. */
export async function readCandidates(
  reader: Reader,
  organisationId: string,
): Promise<readonly Candidate[]> {
  const people = await reader.user.findMany({
    where: { organisationId, deactivatedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, roles: true },
  })
  return people
    .map(({ id, name, roles }) => ({ userId: id, name, seats: seatsFor(roles) }))
    .filter(({ seats }) => seats.length > 0)
}

/** The seats of a panel in their order. */
export const readSeats = (reader: Reader, tenderId: string) =>
  reader.panelMember.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      userId: true,
      role: true,
      absentAt: true,
      absenceReason: true,
      user: { select: { name: true } },
    },
  })
