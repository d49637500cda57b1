import 'server-only'
import type { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import type { PanelAggregation } from '../ranking/panel-aggregation-rules'
import { levelWithoutTalk, type ModerationCell, type RatedCriterion } from './cell-rules'
import { type CellSubject, isRecused, mayBePresent } from './consensus-rules'
import { cellInput } from './consensus-schema'
import { openModeration } from './get-moderation'
import { sitsOnPanel } from './lead-rules'
import { cellSubject } from './load-cell-for-change'
import type { LoadedModeration } from './load-moderation'
import { isBidHidden } from './moderation-door-rules'
import type { AgreedCell } from './read-agreed-cells'
import { type CellEvent, readCellHistory } from './read-cell-history'

/** One evaluator's score with reason and evidence; `level` null where they hold that the criterion does not apply. */
export type ShownScore = {
  readonly evaluatorId: string
  readonly name: string
  readonly level: number | null
  readonly comment: string
  readonly page: number | null
  readonly noEvidence: boolean
  readonly document: { readonly fileId: string; readonly title: string } | null
}

export type ShownDissent = {
  readonly memberId: string
  readonly name: string
  readonly point: string
  readonly answer: string
  readonly answeredBy: string
  readonly version: number
}

/** What the panel recorded, with names. */
export type ShownConsensus = {
  readonly version: number
  readonly level: number
  readonly reason: string
  readonly present: readonly string[]
  readonly presentNames: readonly string[]
  readonly agreedBy: string
  /** ISO 8601. */
  readonly agreedAt: string
  readonly dissents: readonly ShownDissent[]
}

/** One cell, opened: what each evaluator said alone, and what the panel says together. */
export type ModerationCellView = {
  readonly tenderId: string
  readonly aggregation: PanelAggregation
  readonly isOpen: boolean
  readonly bid: LoadedModeration['bids'][number]
  readonly criterion: RatedCriterion & { readonly domainTitle: LocalizedText }
  readonly cell: ModerationCell
  /** What counts while nothing is agreed; null where nobody gave a level. */
  readonly levelWithoutTalk: number | null
  readonly scores: readonly ShownScore[]
  readonly missing: readonly string[]
  readonly consensus: ShownConsensus | null
  /** Everybody who judges; those who may not be present say why. */
  readonly members: readonly {
    readonly userId: string
    readonly name: string
    readonly out: 'absent' | 'recused' | null
  }[]
  readonly otherBids: readonly string[]
  readonly history: readonly CellEvent[]
  readonly actorId: string
  readonly can: { readonly lead: boolean; readonly dissent: boolean }
}

/** One cell of the reveal with the words behind it. */
export const getModerationCell = defineQuery({
  name: 'selection.get-moderation-cell',
  input: cellInput,
  authorize: allow('moderation.view'),
  async read(reader, place: z.infer<typeof cellInput>, actor): Promise<ModerationCellView | null> {
    const current = await openModeration(reader, place.tenderId, actor)
    const subject = current && cellSubject(current.loaded, place)
    if (!subject) return null
    const { loaded } = current
    const { tender, standing } = loaded
    const bid = loaded.bids.find(({ id }) => id === place.bidId)
    if (!bid || isBidHidden(actor, tender, standing, bid.id)) return null
    const agreed = loaded.agreed.find(
      ({ bidId, criterionId }) => bidId === bid.id && criterionId === place.criterionId,
    )
    const people = await readNames(reader, tender.organisationId, subject, agreed)
    const nameOf = (id: string | null) => people.get(id ?? '') ?? ''
    const isOpen = tender.state === 'moderation'
    const sits = sitsOnPanel(actor, loaded)
    const possible = mayBePresent(subject, bid.id).map(({ userId }) => userId)
    const { domain } = subject.criterion
    return {
      tenderId: place.tenderId,
      aggregation: loaded.aggregation,
      isOpen,
      bid,
      criterion: { ...subject.criterion, domainTitle: loaded.domains[domain - 1]?.title ?? {} },
      cell: subject.cell,
      levelWithoutTalk: levelWithoutTalk(subject.cell, loaded.aggregation),
      scores: await shownScores(reader, loaded, subject, nameOf),
      missing: subject.cell.missing.map(nameOf),
      consensus: agreed ? shownConsensus(agreed, nameOf) : null,
      members: membersOf(subject, possible),
      otherBids: subject.otherBids,
      history: await readCellHistory(reader, tender.organisationId, place),
      actorId: actor.id,
      can: {
        lead: isOpen && sits && holds(actor, 'moderation.lead') && !isRecused(subject, actor.id),
        dissent: isOpen && holds(actor, 'moderation.join') && possible.includes(actor.id),
      },
    }
  },
})

async function readNames(
  reader: Reader,
  organisationId: string,
  { cell, seats }: CellSubject,
  agreed: AgreedCell | undefined,
): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...cell.scores.map(({ evaluatorId }) => evaluatorId),
    ...cell.missing,
    ...seats.map(({ userId }) => userId),
    ...(agreed ? [agreed.agreedById, ...agreed.present] : []),
    ...(agreed?.dissents.flatMap(({ memberId, answeredById }) => [memberId, answeredById ?? '']) ??
      []),
  ]
  const people = await reader.user.findMany({
    where: { organisationId, id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

async function shownScores(
  reader: Reader,
  { scores }: LoadedModeration,
  { bidId, cell }: CellSubject,
  nameOf: (id: string) => string,
): Promise<readonly ShownScore[]> {
  const own = scores.filter(
    (score) => score.bidId === bidId && score.criterionId === cell.criterionId,
  )
  const documents = await reader.bidDocument.findMany({
    where: { bidId, envelope: 'technical' },
    select: { id: true, fileId: true, title: true },
  })
  return cell.scores.flatMap(({ evaluatorId }) => {
    const score = own.find((one) => one.evaluatorId === evaluatorId)
    if (!score) return []
    const { level, comment, page, documentId, noEvidence } = score
    const document = documents.find(({ id }) => id === documentId)
    return [
      {
        evaluatorId,
        name: nameOf(evaluatorId),
        level,
        comment,
        page,
        noEvidence,
        document: document ? { fileId: document.fileId, title: document.title } : null,
      },
    ]
  })
}

/** What was recorded, with the names of those who took part. */
export function shownConsensus(
  { version, level, reason, present, agreedById, agreedAt, dissents }: AgreedCell,
  nameOf: (id: string | null) => string,
): ShownConsensus {
  return {
    version,
    level,
    reason,
    present,
    presentNames: present.map(nameOf),
    agreedBy: nameOf(agreedById),
    agreedAt: agreedAt.toISOString(),
    dissents: dissents.map(({ memberId, answeredById, ...dissent }) => ({
      memberId,
      name: nameOf(memberId),
      point: dissent.point,
      answer: dissent.answer,
      answeredBy: nameOf(answeredById),
      version: dissent.version,
    })),
  }
}

const membersOf = (
  { seats }: CellSubject,
  possible: readonly string[],
): ModerationCellView['members'] =>
  seats
    .filter(({ role }) => role === 'chair' || role === 'evaluator')
    .map(({ userId, name, absentAt }) => ({
      userId,
      name,
      out: possible.includes(userId) ? null : absentAt === null ? 'recused' : 'absent',
    }))
