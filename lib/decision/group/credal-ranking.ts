import { type Chains, diagnose } from './chain-diagnostics'

/** Probabilities that one criterion weighs more than another: `credal[i][j]` = P(w*_i > w*_j), 0 on the diagonal. */
export type CredalRanking = {
  readonly credal: readonly (readonly number[])[]
  /** Monte Carlo standard error of each probability; 0 on the diagonal. */
  readonly credalMcse: readonly (readonly number[])[]
}

/**
 * Credal ranking from posterior draws: the share of draws in which criterion i weighs more than criterion j.
 * The error allows for the dependence between successive draws. Where all draws agree it is that of half a draw, not 0.
 *
 * **Source**: Mohammadi & Rezaei 2020, doi 10.1016/j.omega.2019.06.001.
 *
 * @param weights for each criterion its draws, chain by chain
 */
export function credalRanking(weights: readonly Chains[]): CredalRanking {
  const credal = weights.map(() => weights.map(() => 0))
  const credalMcse = weights.map(() => weights.map(() => 0))
  weights.forEach((first, i) => {
    weights.slice(i + 1).forEach((second, offset) => {
      const j = i + 1 + offset
      const { share, error } = shareAbove(first, second)
      set(credal, i, j, share)
      set(credal, j, i, 1 - share)
      set(credalMcse, i, j, error)
      set(credalMcse, j, i, error)
    })
  })
  return { credal, credalMcse }
}

function shareAbove(first: Chains, second: Chains) {
  const above = first.map((draws, chain) => {
    const others = second[chain]
    return draws.map((weight, draw) => (weight > (others?.[draw] ?? 0) ? 1 : 0))
  })
  const count = above.reduce((total, draws) => total + draws.length, 0)
  const { mean, mcse } = diagnose(above)
  const nearest = (mean * count + 0.5) / (count + 1)
  return { share: mean, error: Math.max(mcse, Math.sqrt((nearest * (1 - nearest)) / count)) }
}

function set(matrix: number[][], row: number, column: number, value: number): void {
  const cells = matrix[row]
  if (cells) cells[column] = value
}
