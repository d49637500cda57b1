import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import { readCriteriaTree } from '../criteria/read-criteria-tree'
import type { ContentDoor } from '../panel/content-door-rules'
import { readContentDoor } from '../panel/read-content-door'
import { readOpenDeclarations } from '../panel/read-open-declarations'
import { hasReached } from '../procedure/tender-states-rules'
import { loadTender } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import { cellView } from './admissibility-cell'
import type { AdmissibilityView, JudgedBid } from './admissibility-view'
import { isConfirmedFail, openFindings, sortBids } from './finding-rules'
import { hasWorkingPanel } from './panel-strength-rules'

/** The requirements that no score makes up for, bid by bid, for whoever may see what the bids say. */
export const getAdmissibility = defineQuery({
  name: 'selection.get-admissibility',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('moderation.view'),
  async read(reader, { tenderId }, actor, now): Promise<AdmissibilityView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (tender?.procedure !== 'formal' || !hasReached(tender, 'technical_opened')) return null
    const domains = await readCriteriaTree(reader, tenderId)
    const requirements = domains
      .flatMap(({ domain, criteria }) => criteria.map((criterion) => ({ ...criterion, domain })))
      .filter(({ kind }) => kind === 'knock_out')
    const rows = await readBids(reader, tenderId)
    const names = await readNames(reader, rows)
    const door = await readContentDoor(reader, tender, actor)
    const ground = { now, names, actorId: actor.id }
    const { reference, state, version, timeZone } = tender
    return {
      tender: { id: tenderId, reference, state, version, timeZone },
      canJudge: holds(actor, 'admissibility.judge'),
      isOpen: state === 'knock_out',
      requirements,
      bids: rows
        .filter(({ id }) => door(id) === 'open')
        .map((row): JudgedBid => {
          const { id, letter, applicantName: name, state: bidState } = row
          const isOut =
            bidState === 'excluded' || row.knockOutFindings.some((found) => isConfirmedFail(found))
          const cells = requirements.map((criterion) => cellView(criterion, row, ground))
          return { id, letter, name, state: bidState, isOut, cells }
        }),
      withheld: rows.flatMap(({ id, letter, applicantName: name }) =>
        withheld(door(id), letter, name),
      ),
      obstacles: await readObstacles(reader, tender, rows, requirements),
    }
  },
})

const withheld = (door: ContentDoor, letter: string, name: string) =>
  door === 'open' ? [] : [{ letter, name, door }]

const readBids = (reader: Reader, tenderId: string) =>
  reader.bid.findMany({
    where: { tenderId, state: { not: 'withdrawn' } },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      letter: true,
      applicantName: true,
      state: true,
      evidence: { include: { document: { select: { fileId: true, title: true } } } },
      knockOutFindings: true,
      queries: { where: { kind: 'clarification' }, orderBy: { askedAt: 'desc' } },
    },
  })

type BidRow = Awaited<ReturnType<typeof readBids>>[number]

async function readNames(reader: Reader, rows: readonly BidRow[]) {
  const ids = rows.flatMap(({ knockOutFindings, queries }) => [
    ...knockOutFindings.flatMap(({ foundById, confirmedById }) => [foundById, confirmedById ?? []]),
    ...queries.map(({ askedById }) => askedById),
  ])
  const people = await reader.user.findMany({
    where: { id: { in: [...new Set(ids.flat())] } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

async function readObstacles(
  reader: Reader,
  { tenderId }: TenderSubject,
  rows: readonly BidRow[],
  requirements: readonly { readonly id: string }[],
): Promise<AdmissibilityView['obstacles']> {
  const { standing, members, open } = await readOpenDeclarations(reader, tenderId)
  const judged = rows.filter(({ state }) => state === 'opened').map(({ id }) => id)
  const findings = rows.flatMap(({ knockOutFindings }) => knockOutFindings)
  const remaining = sortBids(judged, findings)
    .filter(({ to }) => to === 'admissible')
    .map(({ bidId }) => bidId)
  return {
    openDeclarations: open.length,
    openFindings: openFindings(
      judged,
      requirements.map(({ id }) => id),
      findings,
    ),
    remainingBids: remaining.length,
    judgedBids: judged.length,
    hasPanel: hasWorkingPanel(standing, members, remaining),
  }
}
