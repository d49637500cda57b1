import { nextLogGamma } from './gamma'
import { portableExp } from './portable-exp'
import type { RandomStream } from './random-stream'

/**
 * One draw of the Dirichlet distribution: shares ≥ 0 that sum to 1, made from independent gamma draws.
 * Computed through logarithms, so that concentrations far below 1 still give a share near 1 somewhere and never 0/0.
 *
 * @param concentrations one number > 0 for each share
 */
export function nextDirichlet(stream: RandomStream, concentrations: readonly number[]): number[] {
  const logs = concentrations.map((concentration) => nextLogGamma(stream, concentration))
  const largest = Math.max(...logs)
  const parts = logs.map((log) => portableExp(log - largest))
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / total)
}
