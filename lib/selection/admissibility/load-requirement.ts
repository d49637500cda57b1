import 'server-only'
import { judgeKnockOut } from '../../decision/values/knock-out'
import type { Tx } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import { readKnockOut } from '../criteria/knock-out-schema'
import { readEvidence } from '../evidence/stored-evidence-rules'
import { readContentDoor } from '../panel/read-content-door'
import { loadTenderForChange } from '../tenders/load-tender'
import { readAbout } from './clarification-schema'
import type { ClarificationState, RequirementSubject } from './judgement-rules'

type Place = { readonly tenderId: string; readonly bidId: string; readonly criterionId: string }

/** One requirement of one bid of a tender of the organisation, the tender’s row in hand; null when there is none. */
export async function loadRequirement(
  tx: Tx,
  { tenderId, bidId, criterionId }: Place,
  actor: Actor,
): Promise<RequirementSubject | null> {
  const tender = await loadTenderForChange(tx, tenderId, actor.organisationId)
  if (!tender) return null
  const bid = await tx.bid.findUnique({ where: { id: bidId, tenderId }, select: { state: true } })
  const criterion = await tx.criterion.findUnique({
    where: { id: criterionId, tenderId, kind: 'knock_out' },
    select: { knockOut: true },
  })
  if (!bid || !criterion) return null
  const rule = readKnockOut(criterion.knockOut)
  const key = { bidId_criterionId: { bidId, criterionId } }
  const evidence = await tx.evidence.findUnique({
    where: key,
    select: { status: true, value: true },
  })
  const finding = await tx.knockOutFinding.findUnique({
    where: key,
    select: { verdict: true, foundById: true, confirmedById: true, version: true },
  })
  const door = await readContentDoor(tx, tender, actor)
  return {
    ...tender,
    ...{ bidId, criterionId, bidState: bid.state, finding, door: door(bidId) },
    proposal: rule
      ? judgeKnockOut(rule, evidence ? readEvidence(evidence) : { status: 'missing' })
      : 'clarify',
    query: await openQuery(tx, bidId, criterionId),
  }
}

/** As `loadRequirement`, found by the question to the bidder. */
export async function loadRequirementOfQuery(
  tx: Tx,
  queryId: string,
  actor: Actor,
): Promise<RequirementSubject | null> {
  const found = await tx.bidQuery.findUnique({
    where: {
      id: queryId,
      kind: 'clarification',
      bid: { tender: { organisationId: actor.organisationId } },
    },
    select: { bidId: true, finding: true, bid: { select: { tenderId: true } } },
  })
  const criterionId = found && readAbout(found.finding)
  if (!found || !criterionId) return null
  return loadRequirement(
    tx,
    { tenderId: found.bid.tenderId, bidId: found.bidId, criterionId },
    actor,
  )
}

async function openQuery(
  tx: Tx,
  bidId: string,
  criterionId: string,
): Promise<ClarificationState | null> {
  const queries = await tx.bidQuery.findMany({
    where: { bidId, kind: 'clarification', decidedAt: null },
    select: {
      id: true,
      version: true,
      question: true,
      answeredAt: true,
      dueAt: true,
      finding: true,
    },
  })
  const query = queries.find(({ finding }) => readAbout(finding) === criterionId)
  if (!query) return null
  const { id: queryId, version, question, answeredAt, dueAt } = query
  return { queryId, version, question, isAnswered: answeredAt !== null, dueAt }
}
