import { type FailureCode, fail, type Result, succeed } from '../../shared/result'

export type ScorecardState = 'empty' | 'draft' | 'submitted' | 'reopened' | 'locked' | 'void'

/** What is done to a card; each act is a command of its own, or a part of one. */
export type ScorecardAct = 'save' | 'submit' | 'reopen' | 'reveal' | 'recuse'

type Move = {
  readonly act: ScorecardAct
  readonly from: readonly ScorecardState[]
  readonly to: ScorecardState
}

/**
 * Every move that a card may make; what is not here is forbidden. A card opened again stays `reopened` while it is
 * changed, so that it is known to be the second. The reveal locks what was submitted; what an absent member left
 * unfinished counts nowhere.
 */
export const scorecardMoves: readonly Move[] = [
  { act: 'save', from: ['empty', 'draft'], to: 'draft' },
  { act: 'save', from: ['reopened'], to: 'reopened' },
  { act: 'submit', from: ['draft', 'reopened'], to: 'submitted' },
  { act: 'reopen', from: ['submitted'], to: 'reopened' },
  { act: 'reveal', from: ['submitted'], to: 'locked' },
  { act: 'reveal', from: ['empty', 'draft', 'reopened'], to: 'void' },
  { act: 'recuse', from: ['empty', 'draft', 'submitted', 'reopened', 'locked'], to: 'void' },
]

/** The state that an act leads to, or why it may not be done. */
export function moveScorecard(from: ScorecardState, act: ScorecardAct): Result<ScorecardState> {
  const move = scorecardMoves.find((row) => row.act === act && row.from.includes(from))
  return move ? succeed(move.to) : fail(refusalOf(from, act))
}

/** Cards that can still be written on. */
export const isCardOpen = (state: ScorecardState) =>
  scorecardMoves.some(({ act, from }) => act === 'save' && from.includes(state))

function refusalOf(from: ScorecardState, act: ScorecardAct): FailureCode {
  if (from === 'void') return 'recused'
  if (act === 'submit' && from === 'empty') return 'card-incomplete'
  return act === 'save' || act === 'submit' ? 'card-sealed' : 'wrong-state'
}
