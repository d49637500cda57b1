import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/db'
import { readStanding } from '../panel/read-standing'
import { doesJudge, mayJudge } from '../panel/standing-rules'

/**
 * Lays out an empty card for each member who judges and each admissible bid that they may judge. Called when scoring
 * starts, with the tender's row in hand; cards that are there already stay as they are.
 *
 * @returns how many cards were made
 */
export async function createScorecards(tx: Tx, tenderId: string): Promise<number> {
  const members = await tx.panelMember.findMany({
    where: { tenderId },
    select: { userId: true, role: true },
  })
  const bids = await tx.bid.findMany({
    where: { tenderId, state: 'admissible' },
    select: { id: true },
  })
  const standing = await readStanding(tx, tenderId)
  const judges = members.filter(({ role }) => doesJudge(role))
  const cards = judges.flatMap(({ userId }) =>
    bids
      .filter(({ id: bidId }) => mayJudge(standing, { userId, bidId }))
      .map(({ id: bidId }) => ({ id: randomUUID(), tenderId, bidId, evaluatorId: userId })),
  )
  const { count } = await tx.scorecard.createMany({ data: cards, skipDuplicates: true })
  return count
}
