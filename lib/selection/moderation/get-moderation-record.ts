import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { PanelAggregation } from '../ranking/panel-aggregation-rules'
import { levelWithoutTalk, type ModerationCell, type RatedCriterion } from './cell-rules'
import { openModeration, type ShownSeat, shownSeats } from './get-moderation'
import { type ShownConsensus, shownConsensus } from './get-moderation-cell'
import { grouped, placeOf } from './grouped-rules'
import { progressOf } from './load-confirmation'
import type { LoadedModeration } from './load-moderation'
import { isBidHidden } from './moderation-door-rules'

/** One cell of the record, in words. */
export type RecordedCell = Pick<ModerationCell, 'bidId' | 'criterionId' | 'flags'> & {
  readonly scores: readonly {
    readonly name: string
    readonly level: number | null
    readonly comment: string
    readonly noEvidence: boolean
  }[]
  readonly missing: readonly string[]
  /** What counts where nothing was agreed. */
  readonly levelWithoutTalk: number | null
  readonly agreed: ShownConsensus | null
}

/** The moderation record as it is now, to be read, printed and confirmed. */
export type ModerationRecordView = {
  readonly tenderId: string
  readonly reference: string
  readonly aggregation: PanelAggregation
  readonly recordHash: string
  readonly openCells: number
  readonly hiddenBids: number
  readonly seats: readonly ShownSeat[]
  readonly bids: LoadedModeration['bids']
  readonly criteria: readonly RatedCriterion[]
  readonly cells: readonly RecordedCell[]
  readonly mayConfirm: boolean
}

/** The record of a moderation, for those who may see the moderation itself. */
export const getModerationRecord = defineQuery({
  name: 'selection.get-moderation-record',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('moderation.view'),
  async read(reader, { tenderId }, actor): Promise<ModerationRecordView | null> {
    const current = await openModeration(reader, tenderId, actor)
    if (!current) return null
    const { loaded, recordHash } = current
    const { tender, standing, aggregation, criteria } = loaded
    const bids = loaded.bids.filter(({ id }) => !isBidHidden(actor, tender, standing, id))
    const seats = await shownSeats(reader, loaded, recordHash)
    const people = await reader.user.findMany({
      where: { organisationId: actor.organisationId, id: { in: [...namedIn(loaded)] } },
      select: { id: true, name: true },
    })
    const names = new Map(people.map(({ id, name }) => [id, name]))
    const word = seats.find(({ userId }) => userId === actor.id)?.word
    return {
      tenderId,
      reference: tender.reference,
      aggregation,
      recordHash,
      openCells: progressOf(loaded).openCells,
      hiddenBids: loaded.bids.length - bids.length,
      seats,
      bids,
      criteria,
      cells: recordedCells(loaded, new Set(bids.map(({ id }) => id)), (id) => names.get(id) ?? ''),
      mayConfirm: tender.state === 'moderation' && (word === 'missing' || word === 'fallen'),
    }
  },
})

/** Everybody who scored, took part, dissented or answered. */
const namedIn = ({ scores, agreed, seats, cells }: LoadedModeration): ReadonlySet<string> =>
  new Set([
    ...seats.map(({ userId }) => userId),
    ...scores.map(({ evaluatorId }) => evaluatorId),
    ...cells.flatMap(({ missing }) => missing),
    ...agreed.flatMap(({ agreedById, present, dissents }) => [
      agreedById,
      ...present,
      ...dissents.flatMap(({ memberId, answeredById }) => [memberId, answeredById ?? '']),
    ]),
  ])

function recordedCells(
  loaded: LoadedModeration,
  seen: ReadonlySet<string>,
  nameOf: (id: string) => string,
): readonly RecordedCell[] {
  const scores = grouped(loaded.scores, placeOf)
  const agreed = new Map(loaded.agreed.map((one) => [placeOf(one), one]))
  return loaded.cells
    .filter(({ bidId }) => seen.has(bidId))
    .map((cell) => {
      const own = scores.get(placeOf(cell)) ?? []
      const recorded = agreed.get(placeOf(cell))
      return {
        bidId: cell.bidId,
        criterionId: cell.criterionId,
        flags: cell.flags,
        scores: cell.scores.map(({ evaluatorId, level }) => {
          const score = own.find((one) => one.evaluatorId === evaluatorId)
          const { comment = '', noEvidence = false } = score ?? {}
          return { name: nameOf(evaluatorId), level, comment, noEvidence }
        }),
        missing: cell.missing.map(nameOf),
        levelWithoutTalk: levelWithoutTalk(cell, loaded.aggregation),
        agreed: recorded ? shownConsensus(recorded, (id) => nameOf(id ?? '')) : null,
      }
    })
}
