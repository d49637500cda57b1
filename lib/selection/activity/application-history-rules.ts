import {
  challengeEvents,
  letterEvents,
  type StoredChallenge,
  type StoredLetter,
} from './award-history-rules'
import { submissionAct } from './bid-history-rules'
import { type HistoryEvent, happened, latestFirst } from './history-rules'
import type { RecordDetail, RecordEntry } from './record-rules'

/** Everything that a bidder is told of its own bid; each has its sentence in the messages. */
export const applicationActs = [
  'registered',
  'submitted',
  'replaced',
  'late',
  'withdrawn',
  'questionSent',
  'questionAnswered',
  'questionDeclined',
  'opened',
  'asked',
  'answered',
  'priceAsked',
  'priceExplained',
  'awardLetter',
  'unsuccessfulLetter',
  'excludedLetter',
  'lateLetter',
  'challenged',
  'challengeUpheld',
  'challengeDismissed',
  'challengeWithdrawn',
] as const

export type ApplicationAct = (typeof applicationActs)[number]

export type ApplicationRecord = {
  /** Of the sealed bid alone. */
  readonly entries: readonly RecordEntry[]
  /** The bidder's own questions about the tender. */
  readonly questions: readonly {
    readonly id: string
    readonly text: string
    readonly askedById: string
    readonly askedAt: Date
    readonly state: 'asked' | 'answered' | 'declined'
    readonly answeredAt: Date | null
  }[]
  /** Null for a bid that was not opened. */
  readonly openedAt: Date | null
  /** What the bidder was asked after the opening. */
  readonly queries: readonly {
    readonly id: string
    readonly kind: 'clarification' | 'low_price'
    readonly question: string
    readonly askedAt: Date
    readonly answer: string
    readonly answeredAt: Date | null
  }[]
  readonly letters: readonly StoredLetter[]
  readonly challenges: readonly (StoredChallenge & { readonly enteredById: string })[]
}

type NameOf = (userId: string | null) => string | null

/**
 * The history of a bid as its own bidder reads it: what they did, by name; what reached them, by nobody's name. What was
 * found, scored, agreed or decided on it is no part of it before a letter says so.
 *
 * @param colleagueOf the name of a person of this bidder; null for everybody else
 */
export function applicationHistory(
  record: ApplicationRecord,
  colleagueOf: NameOf,
): readonly HistoryEvent<ApplicationAct>[] {
  const { openedAt, letters, challenges } = record
  return latestFirst([
    ...record.entries.flatMap((entry) => ownActs(entry, colleagueOf)),
    ...questionEvents(record, colleagueOf),
    ...(openedAt ? [happened({ id: 'opening', at: openedAt, act: 'opened' as const })] : []),
    ...queryEvents(record),
    ...letterEvents(letters).map(({ event }) => event),
    ...challengeEvents(challenges).map(({ event }) => ({
      ...event,
      by: colleagueOf(challenges.find(({ id }) => id === event.id)?.enteredById ?? null),
    })),
  ])
}

function ownActs(
  { id, at, actorId, command, detail }: RecordEntry,
  colleagueOf: NameOf,
): readonly HistoryEvent<ApplicationAct>[] {
  const act = actOf(command, detail)
  const about = detail.number === undefined ? [] : [String(detail.number)]
  return act === null ? [] : [happened({ id, at, act, about, by: colleagueOf(actorId) })]
}

function actOf(command: string, detail: RecordDetail): ApplicationAct | null {
  switch (command) {
    case 'selection.declare-bid':
      return 'registered'
    case 'selection.submit-bid':
      return submissionAct(detail)
    case 'selection.withdraw-bid':
      return 'withdrawn'
    default:
      return null
  }
}

const questionEvents = (
  { questions }: ApplicationRecord,
  colleagueOf: NameOf,
): readonly HistoryEvent<ApplicationAct>[] =>
  questions.flatMap(({ id, text, askedById, askedAt, state, answeredAt }) => [
    happened({ id, at: askedAt, act: 'questionSent', by: colleagueOf(askedById), words: text }),
    ...(answeredAt === null || state === 'asked'
      ? []
      : [
          happened({
            ...{ id: `${id}-answered`, at: answeredAt },
            act: state === 'answered' ? ('questionAnswered' as const) : 'questionDeclined',
          }),
        ]),
  ])

const queryActs = {
  clarification: ['asked', 'answered'],
  low_price: ['priceAsked', 'priceExplained'],
} as const

const queryEvents = ({ queries }: ApplicationRecord): readonly HistoryEvent<ApplicationAct>[] =>
  queries.flatMap(({ id, kind, question, askedAt, answer, answeredAt }) => {
    const [asked, answered] = queryActs[kind]
    return [
      happened<ApplicationAct>({ id, at: askedAt, act: asked, words: question }),
      ...(answeredAt === null
        ? []
        : [
            happened<ApplicationAct>({
              ...{ id: `${id}-answered`, at: answeredAt, act: answered, words: answer },
            }),
          ]),
    ]
  })
