import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { permissions } from '../../access/permissions'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { stateAt, type TenderState } from '../procedure/tender-states-rules'
import type { TenderSubject } from '../tenders/tender-rules'
import { loadOpening, type OpeningSubject } from './load-opening'
import { mayActOn } from './opening-permission'
import { type OpeningRecord, openingRecord } from './opening-record-schema'
import { mayOpen } from './opening-rules'
import type { Envelope } from './opening-schema'
import { readReceivedBids } from './read-received-bids'
import { sortReceived } from './receipt-order-rules'

/** Both openings of a tender. */
export type OpeningView = {
  readonly tenderId: string
  readonly state: TenderState
  readonly timeZone: string
  /** ISO 8601; null before the dates are set. */
  readonly closesAt: string | null
  readonly technical: OpeningPart
  readonly financial: OpeningPart
}

/** One opening: what will be opened, who has to come, and the record once it is done. */
export type OpeningPart = {
  readonly envelope: Envelope
  /** `early` before its time, `due` from then on, `ended` where the tender ended before. */
  readonly stage: 'early' | 'due' | 'opened' | 'ended'
  /** Envelopes that will be opened and that stay closed; null until bids can no longer come in. */
  readonly toOpen: number | null
  readonly staysClosed: number | null
  readonly proposal: OpeningProposal | null
  readonly done: {
    readonly record: OpeningRecord
    readonly recordHash: string
  } | null
  readonly canPropose: boolean
  readonly canConfirm: boolean
  readonly canTakeBack: boolean
}

export type OpeningProposal = {
  readonly version: number
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  readonly place: string
  readonly attendees: readonly string[]
  readonly isOwn: boolean
  /** Who could confirm: everybody who may open, but the one who proposed. */
  readonly mayConfirm: readonly string[]
}

/** The Opening tab of a tender. Before the closing it does not even say how many have bid. */
export const getOpening = defineQuery({
  name: 'selection.get-opening',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('opening.view'),
  async read(reader, { tenderId }, actor, now): Promise<OpeningView | null> {
    const { organisationId } = actor
    const subjects = await Promise.all(
      (['technical', 'financial'] as const).map((envelope) =>
        loadOpening(reader, { tenderId, envelope }, organisationId),
      ),
    )
    const [technical, financial] = subjects
    if (!technical || !financial || technical.procedure === 'light') return null
    return {
      tenderId,
      state: stateAt(technical, now),
      timeZone: technical.timeZone,
      closesAt: technical.closesAt?.toISOString() ?? null,
      technical: await readPart(reader, technical, actor, now),
      financial: await readPart(reader, financial, actor, now),
    }
  },
})

async function readPart(
  reader: Reader,
  subject: OpeningSubject,
  actor: Actor,
  now: Date,
): Promise<OpeningPart> {
  const { envelope, opening, state } = subject
  const done = await readDone(reader, subject)
  const isDue = mayOpen(subject, envelope, now).ok
  const mayAct = isDue && mayActOn(actor, envelope)
  const hasEnded = state === 'cancelled' || state === 'no_award'
  const isOwn = opening?.proposedById === actor.id
  return {
    envelope,
    stage: stageOf(done !== null, isDue, hasEnded),
    ...(isDue ? await countEnvelopes(reader, subject, now) : uncounted),
    proposal: done || !opening ? null : await readProposal(reader, subject, opening, isOwn),
    done,
    canPropose: mayAct && !opening,
    canConfirm: mayAct && opening !== null && !isOwn,
    canTakeBack: mayAct && opening !== null,
  }
}

const uncounted = { toOpen: null, staysClosed: null }

function stageOf(isOpened: boolean, isDue: boolean, hasEnded: boolean): OpeningPart['stage'] {
  if (isOpened) return 'opened'
  if (hasEnded) return 'ended'
  return isDue ? 'due' : 'early'
}

async function countEnvelopes(
  reader: Reader,
  { tenderId, envelope, closesAt, remainingBids = 0 }: OpeningSubject,
  now: Date,
) {
  if (envelope === 'financial') {
    const all = await reader.bid.count({ where: { tenderId } })
    return { toOpen: remainingBids, staysClosed: all - remainingBids }
  }
  const { toOpen, neverOpened } = sortReceived(
    await readReceivedBids(reader, tenderId),
    closesAt ?? now,
  )
  return { toOpen: toOpen.length, staysClosed: neverOpened.length }
}

async function readDone(
  reader: Reader,
  { tenderId, envelope, opening }: OpeningSubject,
): Promise<OpeningPart['done']> {
  if (!opening?.confirmedById) return null
  const row = await reader.opening.findUniqueOrThrow({
    where: { tenderId_envelope: { tenderId, envelope } },
    select: { record: true, recordHash: true },
  })
  const record = openingRecord.parse(JSON.parse(row.record ?? ''))
  return { record, recordHash: row.recordHash ?? '' }
}

async function readProposal(
  reader: Reader,
  { organisationId, envelope }: Pick<TenderSubject, 'organisationId'> & { envelope: Envelope },
  opening: NonNullable<OpeningSubject['opening']>,
  isOwn: boolean,
): Promise<OpeningProposal> {
  const others = await reader.user.findMany({
    where: {
      organisationId,
      deactivatedAt: null,
      id: { not: opening.proposedById },
      roles: { hasSome: [...permissions[`opening.${envelope}`]] },
    },
    orderBy: { name: 'asc' },
    select: { name: true },
  })
  return {
    version: opening.version,
    by: opening.proposerName,
    at: opening.proposedAt.toISOString(),
    place: opening.presence.place,
    attendees: opening.presence.names,
    isOwn,
    mayConfirm: others.map(({ name }) => name),
  }
}
