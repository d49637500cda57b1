import { countBetter, OVERHANG } from './better-counts'
import { BLOCK, type WeightBlock } from './draw-block'

/** Running counts over the draws, for n alternatives and m criteria. */
export type RankTally = {
  readonly n: number
  readonly m: number
  /** `ranks[i * n + r]`: draws in which alternative i takes rank r (0 is first); ties shared. */
  readonly ranks: Float64Array
  /** `lower[i * (n + OVERHANG) + j]`: draws in which alternative i scores less than j; the overhang means nothing. */
  readonly lower: Float64Array
  /** Sums and sums of squares of the weights over the draws that alternative i wins, at `i * m + j`. */
  readonly winningSums: Float64Array
  readonly winningSquares: Float64Array
  /** Of the block in hand: how many alternatives score more, at `i * BLOCK + t`; the winner of each draw. */
  readonly better: Int32Array
  readonly winners: Int32Array
}

export function createRankTally(n: number, m: number): RankTally {
  return {
    n,
    m,
    ranks: new Float64Array(n * n),
    lower: new Float64Array(n * (n + OVERHANG)),
    winningSums: new Float64Array(n * m),
    winningSquares: new Float64Array(n * m),
    better: new Int32Array(n * BLOCK),
    winners: new Int32Array(BLOCK),
  }
}

/**
 * Counts the first `count` draws of a block. Alternatives of equal score share the ranks that they cover in equal parts,
 * and a shared first rank counts for each by its part.
 */
export function tallyBlock(
  tally: RankTally,
  scores: Float64Array,
  block: WeightBlock,
  count: number,
): void {
  countBetter(scores, tally.n, count, tally.better, tally.lower)
  if (hasTies(tally, count)) {
    for (let t = 0; t < count; t++) countTiedDraw(tally, scores, block, t)
    return
  }
  countRanks(tally, count)
  for (let t = 0; t < count; t++) addWinningWeights(tally, block, t, tally.winners[t] ?? 0, 1)
}

/** Without ties every pair of alternatives has one that scores more. */
function hasTies({ n, better }: RankTally, count: number): boolean {
  let pairs = 0
  for (let i = 0; i < n; i++) {
    for (let t = 0; t < count; t++) pairs += better[i * BLOCK + t] ?? 0
  }
  return pairs < (count * n * (n - 1)) / 2
}

function countRanks({ n, ranks, better, winners }: RankTally, count: number): void {
  winners.fill(0)
  for (let i = 0; i < n; i++) {
    for (let t = 0; t < count; t++) {
      const rank = better[i * BLOCK + t] ?? 0
      const cell = i * n + rank
      ranks[cell] = (ranks[cell] ?? 0) + 1
      winners[t] = (winners[t] ?? 0) + i * Number(rank === 0)
    }
  }
}

function countTiedDraw(
  tally: RankTally,
  scores: Float64Array,
  block: WeightBlock,
  t: number,
): void {
  const { n, ranks, better } = tally
  for (let i = 0; i < n; i++) {
    const first = better[i * BLOCK + t] ?? 0
    const size = countEqual(scores, n, i, t)
    for (let rank = first; rank < first + size; rank++) {
      ranks[i * n + rank] = (ranks[i * n + rank] ?? 0) + 1 / size
    }
    if (first === 0) addWinningWeights(tally, block, t, i, 1 / size)
  }
}

function countEqual(scores: Float64Array, n: number, i: number, t: number): number {
  const score = scores[i * BLOCK + t]
  let size = 0
  for (let j = 0; j < n; j++) size += Number(scores[j * BLOCK + t] === score)
  return size
}

function addWinningWeights(
  { m, winningSums, winningSquares }: RankTally,
  block: WeightBlock,
  t: number,
  winner: number,
  share: number,
): void {
  const start = winner * m
  for (let j = 0; j < m; j++) {
    const weight = block[j * BLOCK + t] ?? 0
    winningSums[start + j] = (winningSums[start + j] ?? 0) + share * weight
    winningSquares[start + j] = (winningSquares[start + j] ?? 0) + share * weight * weight
  }
}
