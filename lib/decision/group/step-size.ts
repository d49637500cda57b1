import { portableExp } from '../random/portable-exp'
import { portableLog } from '../random/portable-log'

/** State of the adaptation of a step size; `tuneStepSize` changes it. */
export type StepSizeTuner = {
  /** To be used for the next transition while adapting. */
  current: number
  /** Smoothed over the transitions so far: to be used once adaptation ends. */
  smoothed: number
  count: number
  shortfall: number
  anchor: number
}

const TARGET_ACCEPTANCE = 0.8
const SHRINKAGE = 0.05
const STABILISER = 10
const DECAY = 0.75

/** Starts to adapt from `stepSize`, aiming at three times as much (boldness costs little, timidity much). */
export function createStepSizeTuner(stepSize: number): StepSizeTuner {
  return {
    current: stepSize,
    smoothed: stepSize,
    count: 0,
    shortfall: 0,
    anchor: portableLog(3 * stepSize),
  }
}

/**
 * Learns from one transition, so that acceptance averages 0.8.
 *
 * **Source**: Hoffman & Gelman 2014, The No-U-Turn Sampler, JMLR 15, algorithm 5 (dual averaging, γ = 0.05, t0 = 10, κ = 0.75).
 */
export function tuneStepSize(tuner: StepSizeTuner, acceptance: number): void {
  tuner.count += 1
  tuner.shortfall += (TARGET_ACCEPTANCE - acceptance - tuner.shortfall) / (tuner.count + STABILISER)
  const log = tuner.anchor - (Math.sqrt(tuner.count) / SHRINKAGE) * tuner.shortfall
  const weight = portableExp(-DECAY * portableLog(tuner.count))
  tuner.current = portableExp(log)
  tuner.smoothed = portableExp(weight * log + (1 - weight) * portableLog(tuner.smoothed))
}
