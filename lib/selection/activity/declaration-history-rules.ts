import { type HistoryEvent, happened, latestFirst } from './history-rules'
import type { RecordEntry } from './record-rules'

/** Everything that the history of a declaration tells of; each has its sentence in the messages. */
export const declarationActs = [
  'requested',
  'askedAgain',
  'saidNone',
  'declared',
  'cleared',
  'restricted',
  'removed',
] as const

export type DeclarationAct = (typeof declarationActs)[number]

export type StoredDeclaration = {
  readonly id: string
  readonly userId: string
  /** Null for links in general. */
  readonly bidId: string | null
  readonly requestedAt: Date
  readonly reviewReason: string
  readonly reviewedAt: Date | null
}

/** Who reads: the words of a review are for the member and the reviewers, the reason to ask again for reviewers alone. */
export type DeclarationSight = {
  readonly reviewReasons: boolean
  readonly askingReasons: boolean
}

type NameOf = (userId: string | null) => string | null

/**
 * The history of one declaration from the record of changes. What the member said is no part of it, nor is a review's
 * reason once the member was asked again: the record of changes does not hold the words.
 *
 * @param entries of the tender; those about other declarations are passed over
 */
export function declarationHistory(
  declaration: StoredDeclaration,
  entries: readonly RecordEntry[],
  { nameOf, sees }: { readonly nameOf: NameOf; readonly sees: DeclarationSight },
): readonly HistoryEvent<DeclarationAct>[] {
  const events = entries
    .filter((entry) => isAbout(entry, declaration))
    .flatMap((entry) => {
      const act = actOf(entry)
      if (act === null) return []
      const words = wordsOf(entry, act, declaration, sees)
      return [happened({ id: entry.id, at: entry.at, act, by: nameOf(entry.actorId), words })]
    })
  return latestFirst([...requestEvents(declaration, events), ...events])
}

/** A member declares for themselves; whoever reviews or asks again names the member. */
const isAbout = ({ actorId, detail }: RecordEntry, { userId, bidId }: StoredDeclaration) =>
  (detail.userId ?? actorId) === userId && (detail.bidId ?? null) === bidId

function actOf({ command, detail }: RecordEntry): DeclarationAct | null {
  switch (command) {
    case 'selection.declare-conflict':
      return detail.outcome === 'none' ? 'saidNone' : 'declared'
    case 'selection.ask-declaration-again':
      return 'askedAgain'
    case 'selection.review-declaration':
      return reviewed.find((outcome) => outcome === detail.outcome) ?? null
    default:
      return null
  }
}

const reviewed = ['cleared', 'restricted', 'removed'] as const

function wordsOf(
  { at, detail }: RecordEntry,
  act: DeclarationAct,
  { reviewReason, reviewedAt }: StoredDeclaration,
  sees: DeclarationSight,
): string | null {
  if (act === 'askedAgain') return sees.askingReasons ? (detail.reason ?? null) : null
  const isLatestReview = reviewedAt?.getTime() === at.getTime()
  return isLatestReview && sees.reviewReasons ? reviewReason : null
}

/** Asking again moves the stored instant: it is told of as that act, and the first request is not told of. */
function requestEvents(
  { id, requestedAt }: StoredDeclaration,
  events: readonly HistoryEvent<DeclarationAct>[],
): readonly HistoryEvent<DeclarationAct>[] {
  const at = requestedAt.toISOString()
  const isTold = events.some((event) => event.at === at || event.act === 'askedAgain')
  return isTold ? [] : [happened({ id: `${id}-requested`, at: requestedAt, act: 'requested' })]
}
