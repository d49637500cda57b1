import 'server-only'
import type { Reader } from '../../platform/db'
import { scorecardSubject } from '../scoring/sealed-audit-rules'
import { type CardAct, cardHistory } from './card-history-rules'
import type { HistoryEvent } from './history-rules'
import { readActors, readRecord } from './read-record'

type Ground = { readonly tenderId: string; readonly organisationId: string }

/** The history of each card named, by its id. The caller has made sure that the reader may know of them. */
export async function readCardHistories(
  reader: Reader,
  { tenderId, organisationId }: Ground,
  cardIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HistoryEvent<CardAct>[]>> {
  const cards = await readCards(reader, tenderId, cardIds)
  const entries = await readRecord(reader, organisationId, [
    { subjectType: 'tender', subjectIds: [tenderId], commands: tenderActs },
    {
      subjectType: scorecardSubject,
      subjectIds: [tenderId],
      commands: ['selection.reopen-scorecard'],
    },
  ])
  const oldest = await readOldestScores(reader, cards)
  const terms = await reader.procedureTerms.findUnique({
    where: { tenderId },
    select: { recusal: true },
  })
  const nameOf = await readActors(
    reader,
    organisationId,
    entries.map(({ actorId }) => actorId),
  )
  const recusal = terms?.recusal ?? 'tender'
  return new Map(
    cards.map((card) => {
      const oldestScoreAt = oldest.get(`${card.bidId} ${card.evaluator.id}`) ?? null
      return [card.id, cardHistory({ card, entries, recusal, oldestScoreAt }, nameOf)]
    }),
  )
}

const tenderActs = [
  'selection.start-scoring',
  'selection.review-declaration',
  'selection.reveal-scores',
]

const readCards = (reader: Reader, tenderId: string, cardIds: readonly string[]) =>
  reader.scorecard.findMany({
    where: { tenderId, id: { in: [...cardIds] } },
    select: {
      id: true,
      bidId: true,
      state: true,
      evaluator: { select: { id: true, name: true } },
      submissions: {
        orderBy: { number: 'asc' },
        select: { number: true, commitHash: true, submittedAt: true },
      },
    },
  })

type CardRow = Awaited<ReturnType<typeof readCards>>[number]

async function readOldestScores(reader: Reader, cards: readonly CardRow[]) {
  const rows = await reader.rating.groupBy({
    by: ['bidId', 'evaluatorId'],
    where: { OR: cards.map(({ bidId, evaluator }) => ({ bidId, evaluatorId: evaluator.id })) },
    _min: { ratedAt: true },
  })
  return new Map(
    rows.map(({ bidId, evaluatorId, _min }) => [`${bidId} ${evaluatorId}`, _min.ratedAt]),
  )
}
