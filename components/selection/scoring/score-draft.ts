import type { CardScore } from '../../../lib/selection/scoring/card-check-rules'
import type { MyScore } from '../../../lib/selection/scoring/my-scoring-view'
import type { FailureCode } from '../../../lib/shared/result'

/** What stands in one place of a card while somebody works on it; `choice` is null before anything is chosen. */
export type ScoreDraft = {
  readonly choice: number | 'not-applicable' | null
  readonly comment: string
  readonly documentId: string | null
  readonly page: number | null
  /** The evaluator looked and found none; false beside a document. */
  readonly noEvidence: boolean
}

/** One score on the screen. `version` is that of what is saved, 0 before the first. */
export type ScoreCell = ScoreDraft & {
  readonly version: number
  /** ISO 8601; null before it was saved for the first time. */
  readonly savedAt: string | null
  readonly state: CellState
}

/** `waiting` is to be sent; `unreachable` is kept in this browser until it can be; `newer` stands on another device. */
export type CellState =
  | {
      readonly kind:
        | 'empty'
        | 'saved'
        | 'waiting'
        | 'saving'
        | 'needs-choice'
        | 'needs-comment'
        | 'unreachable'
    }
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly message: string | null }
  | { readonly kind: 'newer'; readonly current: MyScore }

export type ScoreCells = ReadonlyMap<string, ScoreCell>

/** Names one score among all of a person's: card and criterion. */
export const scoreKey = (scorecardId: string, criterionId: string) =>
  `${scorecardId} ${criterionId}`

/** The card and the criterion that a key names. */
export function placeOf(key: string): {
  readonly scorecardId: string
  readonly criterionId: string
} {
  const [scorecardId = '', criterionId = ''] = key.split(' ')
  return { scorecardId, criterionId }
}

export const emptyCell: ScoreCell = {
  choice: null,
  comment: '',
  documentId: null,
  page: null,
  noEvidence: false,
  version: 0,
  savedAt: null,
  state: { kind: 'empty' },
}

/** A saved score as the screen has it. */
export const savedCell = ({ criterionId: _, level, ...saved }: MyScore): ScoreCell => ({
  ...saved,
  choice: level ?? 'not-applicable',
  state: { kind: 'saved' },
})

/** The change of a draft by which it names its evidence, and says no more that none was found. */
export const foundAt = (documentId: string | null, page: number | null) => ({
  documentId,
  page,
  noEvidence: false,
})

/** The change of a draft by which it says that no evidence was found, or takes that back. */
export const foundNone = (noEvidence: boolean) => ({ documentId: null, page: null, noEvidence })

export const levelOf = ({ choice }: Pick<ScoreDraft, 'choice'>): number | null =>
  typeof choice === 'number' ? choice : null

/** What can be done with a draft: it is sent once something is chosen, and "not applicable" once it says why. */
export function stateOfDraft({ choice, comment, documentId, noEvidence }: ScoreDraft): CellState {
  if (choice === null) {
    const isBlank = comment.trim() === '' && documentId === null && !noEvidence
    return { kind: isBlank ? 'empty' : 'needs-choice' }
  }
  const isBare = choice === 'not-applicable' && comment.trim() === ''
  return { kind: isBare ? 'needs-comment' : 'waiting' }
}

export const isSameDraft = (one: ScoreDraft, other: ScoreDraft) =>
  one.choice === other.choice &&
  one.comment.trim() === other.comment.trim() &&
  one.documentId === other.documentId &&
  one.page === other.page &&
  one.noEvidence === other.noEvidence

/** The scores chosen on one card, as the rules read them. */
export const scoresOnCard = (cells: ScoreCells, scorecardId: string): readonly CardScore[] =>
  [...cells].flatMap(([key, cell]) => {
    const place = placeOf(key)
    if (place.scorecardId !== scorecardId || cell.choice === null) return []
    const { comment, documentId, page, noEvidence } = cell
    const { criterionId } = place
    return [{ criterionId, level: levelOf(cell), comment, documentId, page, noEvidence }]
  })
