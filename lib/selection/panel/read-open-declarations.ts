import 'server-only'
import type { Reader } from '../../platform/db'
import { readStanding } from './read-standing'
import { openDeclarations } from './standing-rules'

/** Declarations that hold a tender up: those owed by members, and those that wait for a review. */
export async function readOpenDeclarations(reader: Reader, tenderId: string) {
  const standing = await readStanding(reader, tenderId)
  const members = await reader.panelMember.findMany({
    where: { tenderId },
    select: { userId: true, role: true, absentAt: true },
  })
  const bids = await reader.bid.findMany({
    where: { tenderId, state: { not: 'withdrawn' } },
    select: { id: true },
  })
  const bidIds = bids.map(({ id }) => id)
  const open = openDeclarations(standing, members, bidIds)
  const waits = ({ userId, bidId }: (typeof open)[number]) =>
    standing.declarations.some(
      (said) => said.userId === userId && said.bidId === bidId && said.state === 'declared',
    )
  return { standing, members, open, owed: open.filter((declaration) => !waits(declaration)) }
}
