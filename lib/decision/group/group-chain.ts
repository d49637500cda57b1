import { fillNormal } from '../random/normal'
import { createRandomStream, nextUniform, type RandomStream } from '../random/random-stream'
import type { GroupPosterior } from './group-posterior'
import { createChain, type HamiltonianChain, transition } from './hamiltonian-chain'
import { createStepSizeTuner, type StepSizeTuner, tuneStepSize } from './step-size'
import {
  fromWhite,
  learnWhitening,
  toWhite,
  uniformWhitening,
  type Whitening,
  whitenDensity,
} from './whitening'

/** Transitions of the warm-up; after each window but the last the covariance of the group's coordinates is learnt anew. */
const WARM_UP_WINDOWS = [75, 100, 200, 300, 75]
const FIRST_STEP_SIZE = 0.2
const FIRST_SPREAD = 0.3
/** Lengths of the trajectories, uniform between these, in posterior standard deviations: a half turn is π. */
const SHORTEST_PATH = 0.9
const LONGEST_PATH = 3
const MOST_STEPS = 100
const SLICE = 100

export const warmUpTransitions = WARM_UP_WINDOWS.reduce((sum, length) => sum + length, 0)

/**
 * Runs one chain on the group's posterior: starts near the experts' mean, adapts the step size and the covariance of
 * the group's coordinates, then hands each of `draws` positions to `keep`. Yields the number of transitions done since
 * the last yield; where it is paused makes no difference to the numbers.
 */
export function* runGroupChain(
  posterior: GroupPosterior,
  seed: number,
  chain: number,
  draws: number,
  keep: (position: Float64Array, draw: number) => void,
): Generator<number, void> {
  const run = startRun(posterior, createRandomStream(seed, chain))
  for (const [index, length] of WARM_UP_WINDOWS.entries()) {
    const history = new Float64Array(length * posterior.criteria)
    for (let step = 0; step < length; step++) {
      tuneStepSize(run.tuner, move(run, run.tuner.current))
      fromWhite(run.whitening, run.chain.position, run.place)
      history.set(run.place.subarray(0, posterior.criteria), step * posterior.criteria)
    }
    if (index < WARM_UP_WINDOWS.length - 1) adapt(run, posterior, history)
    yield length
  }
  const stepSize = run.tuner.smoothed
  for (let draw = 0; draw < draws; draw++) {
    move(run, stepSize)
    fromWhite(run.whitening, run.chain.position, run.place)
    keep(run.place, draw)
    if ((draw + 1) % SLICE === 0) yield SLICE
  }
  yield draws % SLICE
}

type Run = {
  chain: HamiltonianChain
  whitening: Whitening
  tuner: StepSizeTuner
  /** The chain's position in the posterior's own coordinates. */
  readonly place: Float64Array
}

/** Chains start apart, so that R-hat can see whether they come together. */
function startRun(posterior: GroupPosterior, stream: RandomStream): Run {
  const n = posterior.criteria
  const whitening = uniformWhitening(posterior.start.slice(0, n), FIRST_SPREAD)
  const start = new Float64Array(posterior.dimension)
  fillNormal(stream, start)
  return {
    chain: createChain(whitenDensity(whitening, posterior.evaluate), start, stream),
    whitening,
    tuner: createStepSizeTuner(FIRST_STEP_SIZE),
    place: new Float64Array(posterior.dimension),
  }
}

function move({ chain }: Run, stepSize: number): number {
  const path = SHORTEST_PATH + (LONGEST_PATH - SHORTEST_PATH) * nextUniform(chain.stream)
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.round(path / stepSize)))
  return transition(chain, stepSize, steps)
}

function adapt(run: Run, posterior: GroupPosterior, history: Float64Array): void {
  const whitening = learnWhitening(history, posterior.criteria)
  const start = new Float64Array(posterior.dimension)
  toWhite(whitening, run.place, start)
  run.whitening = whitening
  run.chain = createChain(whitenDensity(whitening, posterior.evaluate), start, run.chain.stream)
  run.tuner = createStepSizeTuner(run.tuner.smoothed)
}
