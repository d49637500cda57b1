import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { isOffPanel } from '../panel/standing-rules'
import { readBindingTerms } from '../procedure/read-binding-terms'
import { hasReached, type TenderState } from '../procedure/tender-states-rules'
import { type PanelRatings, panelRatings } from '../ranking/agreement-rules'
import type { PanelAggregation } from '../ranking/panel-aggregation-rules'
import type { ModerationCell, RatedCriterion } from './cell-rules'
import { currentModeration } from './current-moderation'
import { placeOf } from './grouped-rules'
import { sitsOnPanel } from './lead-rules'
import { progressOf } from './load-confirmation'
import type { LoadedModeration } from './load-moderation'
import { isBidHidden, mayReadModeration } from './moderation-door-rules'
import { type EvaluatorOffset, evaluatorOffsets, evaluatorRanks } from './offset-rules'
import { type CellStanding, cellStanding, type PanelSeat } from './progress-rules'
import type { BidQuality } from './quality-rules'
import { qualityOf } from './read-quality'

/** A cell with where it stands: what was agreed is null while nothing is recorded. */
export type ShownCell = ModerationCell & {
  readonly standing: CellStanding
  readonly agreedLevel: number | null
  readonly openDissents: number
}

/** Whether a member's word on the record is needed, and given: `fallen` where the record changed after it. */
export type ShownSeat = PanelSeat & {
  readonly isOff: boolean
  readonly word: 'not-needed' | 'missing' | 'fallen' | 'given'
}

/** The scores of a panel side by side, and how far their talk has come. */
export type ModerationView = {
  readonly tenderId: string
  readonly version: number
  readonly state: TenderState
  readonly aggregation: PanelAggregation
  readonly bids: LoadedModeration['bids']
  readonly hiddenBids: number
  readonly domains: LoadedModeration['domains']
  readonly criteria: readonly RatedCriterion[]
  readonly seats: readonly ShownSeat[]
  readonly cells: readonly ShownCell[]
  readonly openCells: number
  readonly offsets: readonly EvaluatorOffset[]
  readonly ratings: PanelRatings
  readonly recordHash: string
  /** Scores per bid and the order of each evaluator, from the lock on; before it nobody adds up. */
  readonly locked: {
    readonly quality: readonly BidQuality[]
    readonly ranks: readonly {
      readonly evaluatorId: string
      readonly ranks: readonly (number | null)[]
    }[]
  } | null
  readonly can: {
    readonly start: boolean
    readonly lead: boolean
    readonly confirm: boolean
    readonly lock: boolean
  }
}

/** The reveal of a formal tender, for its panel and those who watch over it. Before the reveal it is not to be found. */
export const getModeration = defineQuery({
  name: 'selection.get-moderation',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('moderation.view'),
  async read(reader, { tenderId }, actor): Promise<ModerationView | null> {
    const current = await openModeration(reader, tenderId, actor)
    if (!current) return null
    const { loaded, recordHash } = current
    const { tender, standing } = loaded
    const bids = loaded.bids.filter(({ id }) => !isBidHidden(actor, tender, standing, id))
    const seen = new Set(bids.map(({ id }) => id))
    const cells = loaded.cells.filter(({ bidId }) => seen.has(bidId))
    const evaluatorIds = evaluatorsOf(loaded)
    const progress = progressOf(loaded)
    const seats = await shownSeats(reader, loaded, recordHash)
    return {
      tenderId,
      version: tender.version,
      state: tender.state,
      aggregation: loaded.aggregation,
      bids,
      hiddenBids: loaded.bids.length - bids.length,
      domains: loaded.domains,
      criteria: loaded.criteria,
      seats,
      cells: cells.map(shownCell(loaded)),
      openCells: progress.openCells,
      offsets: evaluatorOffsets(cells, loaded.criteria, evaluatorIds),
      ratings: panelRatings(loaded.evaluation.facts),
      recordHash,
      locked: hasReached(tender, 'technical_locked')
        ? await lockedFigures(reader, loaded, evaluatorIds)
        : null,
      can: permitted(actor, loaded, seats),
    }
  },
})

/** The moderation of a tender if the actor may see it now; null where there is nothing visible. */
export async function openModeration(reader: Reader, tenderId: string, actor: Actor) {
  const door = await reader.tender.findUnique({
    where: { id: tenderId, organisationId: actor.organisationId, procedure: 'formal' },
    select: { state: true, endedFrom: true },
  })
  if (!door || !hasReached(door, 'revealed')) return null
  const current = await currentModeration(reader, tenderId, actor.organisationId)
  if (!current) return null
  const { tender, seats, standing } = current.loaded
  const memberIds = seats.map(({ userId }) => userId)
  return mayReadModeration(actor, tender, { memberIds, standing }) ? current : null
}

/** Those who gave a score, in the order of the panel. */
export const evaluatorsOf = ({ seats, scores }: LoadedModeration): readonly string[] => {
  const given = new Set(scores.map(({ evaluatorId }) => evaluatorId))
  const seated = seats.map(({ userId }) => userId).filter((id) => given.has(id))
  return [...seated, ...[...given].filter((id) => !seated.includes(id)).sort()]
}

const shownCell = ({ agreed }: LoadedModeration) => {
  const settled = new Map(agreed.map((one) => [placeOf(one), one]))
  return (cell: ModerationCell): ShownCell => {
    const found = settled.get(placeOf(cell)) ?? null
    return {
      ...cell,
      standing: cellStanding(cell, found),
      agreedLevel: found?.level ?? null,
      openDissents: found?.dissents.filter(({ answer }) => answer === '').length ?? 0,
    }
  }
}

/** The panel, with whose word on the record is needed and given. */
export async function shownSeats(
  reader: Reader,
  loaded: LoadedModeration,
  recordHash: string,
): Promise<readonly ShownSeat[]> {
  const { tender, seats, standing } = loaded
  const confirmations = await reader.panelConfirmation.findMany({
    where: { tenderId: tender.tenderId },
    select: { userId: true, recordHash: true },
  })
  const needed = new Set(progressOf(loaded).confirmers.map(({ userId }) => userId))
  const wordOf = (userId: string): ShownSeat['word'] => {
    if (!needed.has(userId)) return 'not-needed'
    const given = confirmations.find((word) => word.userId === userId)
    if (!given) return 'missing'
    return given.recordHash === recordHash ? 'given' : 'fallen'
  }
  return seats.map((seat) => ({
    ...seat,
    isOff: isOffPanel(standing, seat.userId),
    word: wordOf(seat.userId),
  }))
}

async function lockedFigures(
  reader: Reader,
  { tender, evaluation, cells, criteria, bids, ground }: LoadedModeration,
  evaluatorIds: readonly string[],
): Promise<ModerationView['locked']> {
  const columns = evaluation.facts.criteria.map(({ id }) => id)
  const weighted = criteria.map((criterion) => ({
    ...criterion,
    weight: ground?.weights[columns.indexOf(criterion.id)] ?? 0,
  }))
  const bidIds = bids.map(({ id }) => id)
  return {
    quality: qualityOf(evaluation, await readBindingTerms(reader, tender)),
    ranks: evaluatorIds.map((evaluatorId) => ({
      evaluatorId,
      ranks: evaluatorRanks(cells, weighted, bidIds, evaluatorId),
    })),
  }
}

function permitted(
  actor: Actor,
  loaded: LoadedModeration,
  seats: readonly ShownSeat[],
): ModerationView['can'] {
  const leads = holds(actor, 'moderation.lead') && sitsOnPanel(actor, loaded)
  const { state } = loaded.tender
  const own = seats.find(({ userId }) => userId === actor.id)
  const isOpen = state === 'moderation'
  return {
    start: leads && state === 'revealed',
    lead: leads && isOpen,
    confirm:
      isOpen &&
      holds(actor, 'moderation.join') &&
      (own?.word === 'missing' || own?.word === 'fallen'),
    lock: leads && isOpen,
  }
}
