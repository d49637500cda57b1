/** One thing that happened to an object, as its history tells it. */
export type HistoryEvent<Act extends string = string> = {
  readonly id: string
  /** ISO 8601. */
  readonly at: string
  readonly act: Act
  /** Null where nobody is named: the clock did it, or the reader must not know. */
  readonly by: string | null
  /** Codes of criteria, or the number of a submission: what the sentence of the act is about. */
  readonly about: readonly string[]
  /** Reason, question or answer, word for word; null where nobody gave any. */
  readonly words: string | null
  /** SHA-256 of what was sealed by the act; null for every other act. */
  readonly hash: string | null
}

export type HistoryView<Act extends string = string> = {
  readonly timeZone: string
  /** The latest first. */
  readonly events: readonly HistoryEvent<Act>[]
}

type Happened<Act extends string> = Pick<HistoryEvent<Act>, 'id' | 'act'> & {
  readonly at: Date
} & Partial<Omit<HistoryEvent<Act>, 'id' | 'act' | 'at'>>

/** An event with what it does not have said outright; blank words are none. */
export const happened = <Act extends string>({
  at,
  words = null,
  ...event
}: Happened<Act>): HistoryEvent<Act> => ({
  by: null,
  about: [],
  hash: null,
  ...event,
  at: at.toISOString(),
  words: words === '' ? null : words,
})

/**
 * Events given in the order in which they happened, the latest first. Neighbours that somebody did alike, of the acts
 * named and without words of their own, become one event about all of it.
 */
export function latestFirst<Act extends string>(
  events: readonly HistoryEvent<Act>[],
  joined: readonly Act[] = [],
): readonly HistoryEvent<Act>[] {
  const ordered = events.toSorted((one, other) => one.at.localeCompare(other.at))
  const told: HistoryEvent<Act>[] = []
  for (const event of ordered) {
    const before = told.at(-1)
    if (before && joined.includes(event.act) && areAlike(before, event))
      told[told.length - 1] = { ...event, about: [...new Set([...before.about, ...event.about])] }
    else told.push(event)
  }
  return told.toReversed()
}

const areAlike = (one: HistoryEvent, other: HistoryEvent) =>
  one.act === other.act && one.by === other.by && one.words === null && other.words === null
