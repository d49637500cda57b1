import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { stateAt } from '../procedure/tender-states-rules'
import { loadTender } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import { mayRecordAbsence } from './absence-rules'
import { areDeclarationsOpen } from './declaration-rules'
import { memberView, panelEvents, quorumOf } from './panel-matrix'
import { isPanelOpen } from './panel-seat-rules'
import { readCandidates, readSeats } from './panel-seats'
import type { PanelView } from './panel-view'
import { isOffPanel, openDeclarations, type PanelStanding } from './standing-rules'

/**
 * The panel of a formal tender. Members see who sits on it; how others declared is for those who run or oversee the
 * tender, and the words of a declaration for its author and reviewers.
 */
export const getPanel = defineQuery({
  name: 'selection.get-panel',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId }, actor, now): Promise<PanelView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (tender?.procedure !== 'formal') return null
    const found = await readPanel(reader, tender)
    const sees = {
      states: holds(actor, 'weights.view'),
      texts: holds(actor, 'conflict.review'),
      runs: holds(actor, 'panel.manage'),
    }
    const isOpen = areDeclarationsOpen(tender)
    const ground = { ...found, state: tender.state, actor, sees, isOpen }
    const { reference, title, timeZone } = tender
    const canRun = sees.runs
    return {
      tender: { id: tenderId, reference, title, state: stateAt(tender, now), timeZone },
      canNominate: canRun && isPanelOpen(tender),
      canRun,
      canRecordAbsence: canRun && mayRecordAbsence(tender),
      recusal: found.standing.recusal,
      bids: found.bids,
      members: found.seats.map((seat) => memberView(seat, ground)),
      candidates: canRun ? await readCandidates(reader, actor.organisationId) : null,
      ownOpen: ownOpen(found, actor),
      open: sees.states ? openCounts(found) : null,
      quorum: quorumOf(found),
      timeline: sees.states ? panelEvents(found) : [],
    }
  },
})

async function readPanel(reader: Reader, { tenderId }: TenderSubject) {
  const seats = await readSeats(reader, tenderId)
  const bids = await reader.bid.findMany({
    where: { tenderId, state: { not: 'withdrawn' } },
    orderBy: { position: 'asc' },
    select: { id: true, letter: true, applicantName: true },
  })
  const terms = await reader.procedureTerms.findUnique({
    where: { tenderId },
    select: { recusal: true },
  })
  const rows = await reader.conflictDeclaration.findMany({ where: { tenderId } })
  const reviewers = await reader.user.findMany({
    where: { id: { in: rows.flatMap(({ reviewedById }) => reviewedById ?? []) } },
    select: { id: true, name: true },
  })
  const standing: PanelStanding = { recusal: terms?.recusal ?? 'tender', declarations: rows }
  return {
    seats: seats.map(({ user, ...seat }) => ({ ...seat, name: user.name })),
    bids: bids.map(({ applicantName: name, ...bid }) => ({ ...bid, name })),
    rows,
    standing,
    names: new Map(reviewers.map(({ id, name }) => [id, name])),
  }
}

type Found = Awaited<ReturnType<typeof readPanel>>

const openOf = ({ standing, seats, bids }: Found) =>
  openDeclarations(
    standing,
    seats,
    bids.map(({ id }) => id),
  )

function openCounts(found: Found) {
  const toReview = found.rows.filter(
    ({ userId, state }) =>
      state === 'declared' && found.seats.some((seat) => seat.userId === userId),
  ).length
  const all = openOf(found).length
  return { owed: Math.max(0, all - toReview), toReview }
}

function ownOpen(found: Found, actor: Actor): number | null {
  const seat = found.seats.find(({ userId }) => userId === actor.id)
  if (!seat || seat.role === 'observer' || isOffPanel(found.standing, actor.id)) return null
  const declared = found.rows.filter(
    ({ userId, state }) => userId === actor.id && state === 'declared',
  ).length
  const open = openOf({ ...found, seats: [{ ...seat, absentAt: null }] }).length
  return open - declared
}
