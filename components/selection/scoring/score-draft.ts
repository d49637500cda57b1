import type { CardScore } from '../../../lib/selection/scoring/card-check-rules'
import type { MyScore } from '../../../lib/selection/scoring/my-scoring-view'
import type { FailureCode } from '../../../lib/shared/result'

/** What stands in one place of a card while somebody works on it; `choice` is null before anything is chosen. */
export type ScoreDraft = {
  readonly choice: number | 'not-applicable' | null
  readonly comment: string
  readonly documentId: string | null
  readonly page: number | null
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
  version: 0,
  savedAt: null,
  state: { kind: 'empty' },
}

/** A saved score as the screen has it. */
export const savedCell = ({ level, comment, documentId, page, ...saved }: MyScore): ScoreCell => ({
  choice: level ?? 'not-applicable',
  comment,
  documentId,
  page,
  version: saved.version,
  savedAt: saved.savedAt,
  state: { kind: 'saved' },
})

export const levelOf = ({ choice }: Pick<ScoreDraft, 'choice'>): number | null =>
  typeof choice === 'number' ? choice : null

/** What can be done with a draft: it is sent once something is chosen, and "not applicable" once it says why. */
export function stateOfDraft({ choice, comment, documentId }: ScoreDraft): CellState {
  if (choice === null) {
    const isBlank = comment.trim() === '' && documentId === null
    return { kind: isBlank ? 'empty' : 'needs-choice' }
  }
  const isBare = choice === 'not-applicable' && comment.trim() === ''
  return { kind: isBare ? 'needs-comment' : 'waiting' }
}

export const isSameDraft = (one: ScoreDraft, other: ScoreDraft) =>
  one.choice === other.choice &&
  one.comment.trim() === other.comment.trim() &&
  one.documentId === other.documentId &&
  one.page === other.page

/** The scores chosen on one card, as the rules read them. */
export const scoresOnCard = (cells: ScoreCells, scorecardId: string): readonly CardScore[] =>
  [...cells].flatMap(([key, cell]) => {
    const place = placeOf(key)
    if (place.scorecardId !== scorecardId || cell.choice === null) return []
    const { comment, documentId, page } = cell
    return [{ criterionId: place.criterionId, level: levelOf(cell), comment, documentId, page }]
  })
