/**
 * A long computation in small steps: yields the share of the work done, in (0, 1], and returns the result. It may be paused
 * or dropped at any yield; the result does not depend on it.
 */
export type SamplingSteps<Result> = Generator<number, Result, undefined>

/** Looks on while a computation runs. */
export type SamplingWatch = {
  readonly onProgress?: (share: number) => void
  /** Asked after every step; true ends the computation. */
  readonly shouldCancel?: () => boolean
}

/** Runs a computation to its end. `null` when it was cancelled. */
export function runSampling<Result>(
  steps: SamplingSteps<Result>,
  { onProgress, shouldCancel }: SamplingWatch,
): Result | null {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    if (shouldCancel?.()) return null
  }
}
