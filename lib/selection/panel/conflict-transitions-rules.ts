import { fail, type Result, succeed } from '../../shared/result'
import type { ConflictState } from './standing-rules'

/** Who moves a declaration: its author, a reviewer who is somebody else, or the tender itself. */
export type ConflictAct = 'declare' | 'review' | 'ask-again'

export type ConflictMove = {
  readonly from: ConflictState
  readonly to: ConflictState
  readonly act: ConflictAct
}

const row = (from: ConflictState, to: ConflictState, act: ConflictAct): ConflictMove => ({
  from,
  to,
  act,
})

/**
 * Every move of a declaration. A link may come up at any time, also after none was declared or a former one was cleared;
 * what was declared is never taken back, but reviewed.
 */
export const conflictMoves: readonly ConflictMove[] = [
  row('requested', 'none', 'declare'),
  row('requested', 'declared', 'declare'),
  row('none', 'declared', 'declare'),
  row('cleared', 'declared', 'declare'),
  row('restricted', 'declared', 'declare'),
  row('declared', 'cleared', 'review'),
  row('declared', 'restricted', 'review'),
  row('declared', 'removed', 'review'),
  row('none', 'requested', 'ask-again'),
  row('cleared', 'requested', 'ask-again'),
]

/** Decides whether a declaration may move from one state to another by an act. */
export function decideConflictMove(
  from: ConflictState,
  to: ConflictState,
  act: ConflictAct,
): Result<ConflictMove> {
  const found = conflictMoves.find(
    (move) => move.from === from && move.to === to && move.act === act,
  )
  return found ? succeed(found) : fail('wrong-state')
}

/** Whether a member may say something now that the record does not say yet. */
export const mayDeclare = (from: ConflictState) =>
  conflictMoves.some((move) => move.from === from && move.act === 'declare')
