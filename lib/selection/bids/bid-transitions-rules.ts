import { fail, type Result, succeed } from '../../shared/result'

/** Every state of a bid, in the order in which it may pass through them. */
export const bidStates = [
  'entered',
  'opened',
  'excluded',
  'admissible',
  'below_threshold',
  'qualified',
  'financially_opened',
  'price_queried',
  'price_rejected',
  'ranked',
  'recommended',
  'awarded',
  'unsuccessful',
  'withdrawn',
] as const

export type BidState = (typeof bidStates)[number]

export type BidMove = { readonly from: BidState; readonly to: BidState }

/** Where a bid may go from each state; it may be withdrawn on top of that until the award. */
const onward: Readonly<Record<BidState, readonly BidState[]>> = {
  entered: ['awarded', 'unsuccessful'],
  opened: ['excluded', 'admissible'],
  admissible: ['below_threshold', 'qualified'],
  qualified: ['financially_opened'],
  financially_opened: ['price_queried', 'price_rejected', 'ranked'],
  price_queried: ['financially_opened', 'price_rejected', 'ranked'],
  ranked: ['recommended', 'unsuccessful'],
  recommended: ['ranked', 'awarded', 'unsuccessful'],
  excluded: ['unsuccessful'],
  below_threshold: ['unsuccessful'],
  price_rejected: ['unsuccessful'],
  awarded: [],
  unsuccessful: [],
  withdrawn: [],
}

const settled: readonly BidState[] = ['awarded', 'unsuccessful', 'withdrawn']

/** Every move that a bid may make. What is not in this table is forbidden. */
export const bidMoves: readonly BidMove[] = bidStates.flatMap((from) => [
  ...onward[from].map((to) => ({ from, to })),
  ...(settled.includes(from) ? [] : [{ from, to: 'withdrawn' as const }]),
])

/** Decides whether a bid may move from one state to another. */
export function decideBidMove(from: BidState, to: BidState): Result<BidMove> {
  const found = bidMoves.find((move) => move.from === from && move.to === to)
  return found ? succeed(found) : fail('wrong-state')
}
