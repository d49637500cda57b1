import { needsComment } from '../../../lib/selection/evidence/rating-rules'
import type { GiveRatingInput } from '../../../lib/selection/evidence/rating-schema'
import type { FailureCode, Result } from '../../../lib/shared/result'
import { cellBoard } from '../desk/cell-board'

/** One rating as it stands on the screen. */
export type RatingCell = {
  readonly level: number | null
  readonly comment: string
  /** Version of what is saved; 0 before the first. */
  readonly version: number
  readonly state: CellState
}

export type CellState =
  | { readonly kind: 'empty' | 'saved' | 'waiting' | 'saving' | 'needs-comment' | 'unreachable' }
  | { readonly kind: 'refused'; readonly code: FailureCode }

export type RatingCells = ReadonlyMap<string, RatingCell>

type Send = (input: GiveRatingInput) => Promise<Result<{ readonly version: number }>>

type Levels = readonly { readonly level: number }[]

/** Names one rating among all: bid and criterion. */
export const ratingKey = (bidId: string, criterionId: string) => `${bidId} ${criterionId}`

const emptyCell: RatingCell = { level: null, comment: '', version: 0, state: { kind: 'empty' } }

/**
 * Keeps one person's ratings and saves each by itself, one request at a time for each. What is changed while a request
 * is on its way is sent after it; what could not be sent stays until it can.
 *
 * @param levelsOf the levels of a criterion, by its id
 */
export function ratingStore(
  saved: readonly (GiveRatingInput & { readonly version: number })[],
  levelsOf: (criterionId: string) => Levels,
  send: Send,
) {
  const { cells, cellAt, put, subscribe } = cellBoard<RatingCell>(
    saved.map(({ bidId, criterionId, ...cell }) => [
      ratingKey(bidId, criterionId),
      { ...cell, state: { kind: 'saved' } },
    ]),
    emptyCell,
  )
  const onItsWay = new Set<string>()

  /** Takes over what the person changed, and says whether it can be sent. */
  const change = (key: string, patch: Partial<Pick<RatingCell, 'level' | 'comment'>>) => {
    const cell = { ...cellAt(key), ...patch }
    put(key, { ...cell, state: stateOf(cell, levelsOf(key.split(' ')[1] ?? '')) })
  }

  const save = async (key: string): Promise<void> => {
    const { level, comment, version, state } = cellAt(key)
    const isReady = state.kind === 'waiting' || state.kind === 'unreachable'
    if (!isReady || level === null || onItsWay.has(key)) return
    onItsWay.add(key)
    put(key, { ...cellAt(key), state: { kind: 'saving' } })
    const [bidId = '', criterionId = ''] = key.split(' ')
    const result = await send({ bidId, criterionId, version, level, comment }).catch(() => null)
    onItsWay.delete(key)
    const now = cellAt(key)
    const isSame = now.level === level && now.comment === comment
    put(key, answered(now, result, isSame))
    if (!isSame && result?.ok) await save(key)
  }

  return { subscribe, cells, cellAt, change, save }
}

export type RatingStore = ReturnType<typeof ratingStore>

function stateOf({ level, comment }: RatingCell, levels: Levels): CellState {
  if (level === null) return { kind: 'empty' }
  const isBare = comment.trim() === '' && needsComment(levels, level)
  return { kind: isBare ? 'needs-comment' : 'waiting' }
}

function answered(
  now: RatingCell,
  result: Awaited<ReturnType<Send>> | null,
  isSame: boolean,
): RatingCell {
  if (result === null) return { ...now, state: { kind: 'unreachable' } }
  if (!result.ok) return { ...now, state: { kind: 'refused', code: result.failure.code } }
  const state: CellState = isSame ? { kind: 'saved' } : now.state
  return { ...now, version: result.value.version, state }
}
