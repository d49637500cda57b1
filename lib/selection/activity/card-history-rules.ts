import { type HistoryEvent, happened, latestFirst } from './history-rules'
import type { RecordEntry } from './record-rules'

/** Everything that the history of a scorecard tells of; each has its sentence in the messages. */
export const cardActs = [
  'laidOut',
  'begun',
  'submitted',
  'submittedAgain',
  'reopened',
  'setAside',
  'revealed',
  'notCounted',
] as const

export type CardAct = (typeof cardActs)[number]

export type CardRecord = {
  readonly card: {
    readonly id: string
    readonly bidId: string
    readonly state: string
    readonly evaluator: { readonly id: string; readonly name: string }
    readonly submissions: readonly {
      readonly number: number
      readonly commitHash: string
      readonly submittedAt: Date
    }[]
  }
  /** When the oldest of its scores was saved as it stands; null where there is none. */
  readonly oldestScoreAt: Date | null
  /** Of the tender and of all its cards. */
  readonly entries: readonly RecordEntry[]
  /** How far a recusal reaches, as published. */
  readonly recusal: 'tender' | 'bid'
}

type NameOf = (userId: string | null) => string | null

/** The history of one card. The caller has made sure that the reader may know of it. */
export function cardHistory(record: CardRecord, nameOf: NameOf): readonly HistoryEvent<CardAct>[] {
  return latestFirst([
    ...record.entries.flatMap((entry) => toldOf(entry, record, nameOf)),
    ...begunEvents(record),
    ...submissionEvents(record),
  ])
}

function toldOf(
  { id, at, actorId, command, detail }: RecordEntry,
  record: CardRecord,
  nameOf: NameOf,
): readonly HistoryEvent<CardAct>[] {
  const { card } = record
  const done = { id, at, by: nameOf(actorId) }
  switch (command) {
    case 'selection.start-scoring':
      return [happened({ ...done, act: 'laidOut' })]
    case 'selection.reopen-scorecard':
      return detail.scorecardId === card.id
        ? [happened({ ...done, act: 'reopened', words: detail.reason ?? null })]
        : []
    case 'selection.review-declaration':
      return isSetAside(detail, record) ? [happened({ ...done, by: null, act: 'setAside' })] : []
    case 'selection.reveal-scores':
      return revealed(done, record)
    default:
      return []
  }
}

/** A review that took the member off made the card void; why stays between the member and the reviewer. */
const isSetAside = (
  { userId, bidId = null, voided = 0 }: RecordEntry['detail'],
  { card, recusal }: CardRecord,
) =>
  card.state === 'void' &&
  userId === card.evaluator.id &&
  voided > 0 &&
  (recusal === 'tender' || bidId === null || bidId === card.bidId)

function revealed(
  done: { readonly id: string; readonly at: Date; readonly by: string | null },
  record: CardRecord,
): readonly HistoryEvent<CardAct>[] {
  const isVoid = record.card.state === 'void'
  if (!isVoid) return [happened({ ...done, act: 'revealed' })]
  const isRecused = record.entries.some(
    ({ command, detail }) =>
      command === 'selection.review-declaration' && isSetAside(detail, record),
  )
  return isRecused ? [] : [happened({ ...done, act: 'notCounted' })]
}

/** A score that was changed leaves no trace of when it was first given: the oldest that stands is told of, where it is one of the first. */
function begunEvents({ card, oldestScoreAt }: CardRecord): readonly HistoryEvent<CardAct>[] {
  const first = card.submissions[0]
  if (oldestScoreAt === null || (first && oldestScoreAt > first.submittedAt)) return []
  const by = card.evaluator.name
  return [happened({ id: `${card.id}-begun`, at: oldestScoreAt, act: 'begun', by })]
}

const submissionEvents = ({ card }: CardRecord): readonly HistoryEvent<CardAct>[] =>
  card.submissions.map(({ number, commitHash, submittedAt }) =>
    happened({
      id: `${card.id}-${number}`,
      at: submittedAt,
      act: number === 1 ? 'submitted' : 'submittedAgain',
      by: card.evaluator.name,
      about: [String(number)],
      hash: commitHash,
    }),
  )
