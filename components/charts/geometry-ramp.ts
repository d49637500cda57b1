/** Ground and text colour of one step. */
type RampStep = { readonly fill: string; readonly text: string }

/** Beyond this many ranks the eye cannot tell neighbours apart: the last step then stands for all the rest. */
export const mostRankSteps = 7

/**
 * The colours of `count` ranks, first to last: the tokens themselves up to four, beyond that mixed
 * between neighbouring tokens so that the order stays one of lightness.
 */
export function rankRamp(count: number): readonly RampStep[] {
  const steps = Math.min(Math.max(count, 1), mostRankSteps)
  return Array.from({ length: steps }, (_, index) =>
    steps <= 4 ? tokenStep(index + 1) : mixedStep((index * 3) / (steps - 1)),
  )
}

/**
 * Adds up the shares of the ranks that the ramp's last step stands for.
 *
 * @example
 * groupRanks([0.5, 0.25, 0.25]) // => [0.5, 0.25, 0.25]
 * @example
 * groupRanks([0.25, 0, 0, 0, 0, 0.25, 0.25, 0.125, 0.125]) // => [0.25, 0, 0, 0, 0, 0.25, 0.5]
 */
export function groupRanks(shares: readonly number[]): readonly number[] {
  if (shares.length <= mostRankSteps) return shares
  const kept = shares.slice(0, mostRankSteps - 1)
  const rest = shares.slice(mostRankSteps - 1).reduce((sum, share) => sum + share, 0)
  return [...kept, rest]
}

const tokenStep = (rank: number): RampStep => ({
  fill: `var(--r${rank})`,
  text: `var(--r${rank}-on)`,
})

/** `place` runs from 0 (first token) to 3 (fourth). Text turns with the third token, where both themes stay readable. */
function mixedStep(place: number): RampStep {
  const below = Math.floor(place)
  const share = Math.round((place - below) * 100)
  if (share === 0) return tokenStep(below + 1)
  return {
    fill: `color-mix(in oklab, var(--r${below + 2}) ${share}%, var(--r${below + 1}))`,
    text: `var(--r${place <= 1 ? 2 : 3}-on)`,
  }
}
