import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { fail, succeed } from '../../shared/result'
import { loadCombined } from '../prices/load-combined'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { withReadiness } from '../report/load-standing-report'
import { moveTender } from '../report/move-tender'
import { loadTenderForChange } from '../tenders/load-tender'
import { decideAwardedBid } from './award-rules'
import { awardTenderInput } from './award-schema'
import { standsInTheWay } from './challenge-rules'
import { closeOtherBids, moveBid } from './move-bid'

/** Awards the tender and hands the contract on. Formal: after the standstill, with no challenge in the way. */
export const awardTender = defineCommand({
  name: 'selection.award-tender',
  input: awardTenderInput,
  idempotencyKey: ({ tenderId, version, bidId }) => `${tenderId} ${version} ${bidId}`,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    if (!tender) return null
    return {
      ...(await withReadiness(tx, tender)),
      ...(await readObstacles(tx, tenderId)),
      combined: await loadCombined(tx, tenderId, organisationId),
    }
  },
  authorize: allow('award.make'),
  decide(subject, { version, bidId, reason }, { now }) {
    if (subject.version !== version) return fail('stale-version')
    const allowed = decideTransition(subject, 'awarded', 'award', { now, reason })
    if (!allowed.ok) return allowed
    const bid = decideAwardedBid(subject.combined, subject.procedure, { bidId, reason })
    return bid.ok ? succeed({ subject, bid: bid.value, reason }) : bid
  },
  async save(tx, { subject, bid, reason }, { actor, now }) {
    const { tenderId, organisationId, currency } = subject
    const { bidId, name, comparedMinor } = bid
    await tx.award.create({
      data: { tenderId, bidId, reason, awardedById: actor.id, awardedAt: now },
    })
    const contractId = `contract-${randomUUID()}`
    await tx.contract.create({
      data: {
        id: contractId,
        organisationId,
        tenderId,
        bidId,
        applicantName: name,
        amountMinor: comparedMinor === null ? null : BigInt(comparedMinor),
        currency,
        createdAt: now,
      },
    })
    await moveBid(tx, tenderId, bidId, 'awarded')
    await closeOtherBids(tx, tenderId, bidId)
    const version = await moveTender(tx, subject, { state: 'awarded' })
    return { version, contractId }
  },
  audit: ({ subject, bid, reason }, { contractId }) => ({
    subjectType: 'tender',
    subjectId: subject.tenderId,
    detail: { bidId: bid.bidId, contractId, reason },
  }),
})

async function readObstacles(tx: Tx, tenderId: string) {
  const challenges = await tx.challenge.findMany({ where: { tenderId }, select: { state: true } })
  return {
    openChallenges: challenges.filter(standsInTheWay).length,
    openQueries: await tx.bidQuery.count({
      where: { bid: { tenderId }, kind: 'low_price', decision: null },
    }),
  }
}
