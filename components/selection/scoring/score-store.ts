import type { MyScore } from '../../../lib/selection/scoring/my-scoring-view'
import type { SaveScoreInput } from '../../../lib/selection/scoring/scoring-schema'
import type { FailureCode } from '../../../lib/shared/result'
import { cellBoard } from '../desk/cell-board'
import {
  emptyCell,
  isSameDraft,
  levelOf,
  placeOf,
  type ScoreCell,
  type ScoreDraft,
  savedCell,
  stateOfDraft,
} from './score-draft'

/** What became of a score on its way to the server. */
export type SendOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'newer'; readonly current: MyScore }
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly message: string | null }

type Send = (input: SaveScoreInput) => Promise<SendOutcome>

/**
 * Keeps one person's scores and saves each by itself, one request at a time for each. What is changed while a request is
 * on its way is sent after it. What could not be sent stays until it can; what is newer on another device is laid before
 * the person, who chooses.
 */
export function scoreStore(saved: ReadonlyMap<string, MyScore>, send: Send) {
  const { cells, cellAt, put, subscribe } = cellBoard(
    [...saved].map(([key, score]) => [key, savedCell(score)] as const),
    emptyCell,
  )
  const onItsWay = new Set<string>()

  const change = (key: string, patch: Partial<ScoreDraft>) => {
    const cell = { ...cellAt(key), ...patch }
    const { state } = cellAt(key)
    put(key, { ...cell, state: state.kind === 'newer' ? state : stateOfDraft(cell) })
  }

  const save = async (key: string): Promise<void> => {
    const before = cellAt(key)
    const isReady = before.state.kind === 'waiting' || before.state.kind === 'unreachable'
    if (!isReady || before.choice === null || onItsWay.has(key)) return
    onItsWay.add(key)
    put(key, { ...before, state: { kind: 'saving' } })
    const outcome = await send(inputOf(key, before))
    onItsWay.delete(key)
    const now = cellAt(key)
    put(key, answered(now, before, outcome))
    if (cellAt(key).state.kind === 'waiting') await save(key)
  }

  /** Takes up what an earlier visit left unsent, made from a score of that version. */
  const restore = (key: string, draft: ScoreDraft, version: number) => {
    const { savedAt } = cellAt(key)
    if (isSameDraft(cellAt(key), draft)) return
    put(key, { ...draft, version, savedAt, state: stateOfDraft(draft) })
  }

  /** Sends everything that waits, such as when the connection is back. */
  const flush = () => Promise.all([...cells().keys()].map(save))

  /** Of two devices, the person keeps what stands here, or takes what stands there. */
  const settle = (key: string, keep: 'mine' | 'theirs') => {
    const cell = cellAt(key)
    if (cell.state.kind !== 'newer') return
    const { current } = cell.state
    if (keep === 'theirs') return put(key, savedCell(current))
    const { version, savedAt } = current
    put(key, { ...cell, version, savedAt, state: stateOfDraft(cell) })
    void save(key)
  }

  return { subscribe, cells, cellAt, change, save, flush, restore, settle }
}

export type ScoreStore = ReturnType<typeof scoreStore>

const inputOf = (key: string, cell: ScoreCell): SaveScoreInput => ({
  ...placeOf(key),
  version: cell.version,
  level: levelOf(cell),
  comment: cell.comment,
  documentId: cell.documentId,
  page: cell.page,
  noEvidence: cell.noEvidence,
})

function answered(now: ScoreCell, sent: ScoreCell, outcome: SendOutcome): ScoreCell {
  const isSame = isSameDraft(now, sent)
  switch (outcome.kind) {
    case 'saved': {
      const { version, savedAt } = outcome
      return { ...now, version, savedAt, state: isSame ? { kind: 'saved' } : stateOfDraft(now) }
    }
    case 'newer': {
      const current = savedCell(outcome.current)
      // The answer to a save was lost on the way, and the same arrives again.
      return isSameDraft(now, current) ? current : { ...now, state: outcome }
    }
    default:
      return { ...now, state: isSame ? outcome : stateOfDraft(now) }
  }
}
